package org.yoriai.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.AssociationLine.Attended;
import org.yoriai.identity.BothSides;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Phrase;

/** 派遣の候補を挙げる (仕様書 4(2)イ) — mainly associations whose people came to a seminar; each with its reasons and their sources. */
@Service
@BothSides
@Transactional(readOnly = true)
public class Candidates {
    private static final Comparator<Candidate> MOST_REASONS = Comparator.<Candidate>comparingInt(
                    candidate -> -candidate.reasons().size())
            .thenComparing(Candidate::name);
    private final AssociationOverview book;
    private final ToolRows tools;
    private final Clock clock;

    Candidates(AssociationOverview book, ToolRows tools, Clock clock) {
        this.book = book;
        this.tools = tools;
        this.clock = clock;
    }

    /** Associations neither visited, nor to be visited, nor chosen yet, that give at least one reason; the most reasons first. */
    public List<Candidate> proposed() {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<ToolNote>> notes =
                tools.findAll().stream().collect(Collectors.groupingBy(ToolNote::association));
        return book.all().stream()
                .filter(line -> line.visits().isEmpty() && !line.candidate())
                .map(line -> candidate(line, notes.getOrDefault(line.id().value(), List.of()), today))
                .filter(candidate -> !candidate.reasons().isEmpty())
                .sorted(MOST_REASONS)
                .toList();
    }

    private static Candidate candidate(AssociationLine line, List<ToolNote> notes, LocalDate today) {
        List<Candidate.Reason> reasons = new ArrayList<>();
        line.attended().stream()
                .filter(attended -> attended.session().kind() == ProgrammeKind.SEMINAR)
                .filter(attended -> !attended.session().day().isAfter(today))
                .filter(attended -> heads(attended) > 0)
                .map(Candidates::seminar)
                .forEach(reasons::add);
        Tools.current(notes).stream()
                .filter(tool -> tool.standing() == ToolStanding.WANTED)
                .map(tool -> wanted(line, tool))
                .forEach(reasons::add);
        if (line.openFollowUps() > 0) {
            reasons.add(new Candidate.Reason(
                    Phrase.of("candidate.follow-ups", new Phrase.Count(line.openFollowUps())),
                    Optional.of("follow-ups?association=" + line.id())));
        }
        if (!reasons.isEmpty()) {
            reasons.add(new Candidate.Reason(Phrase.of("candidate.not-visited"), Optional.empty()));
        }
        return new Candidate(line.id(), line.name(), List.copyOf(reasons));
    }

    private static int heads(Attended attended) {
        return attended.came().orElse(attended.registered());
    }

    private static Candidate.Reason seminar(Attended attended) {
        SessionSummary session = attended.session();
        // without a record of who came, the registration is what is known, and it is called so
        String key = attended.came().isPresent() ? "candidate.came" : "candidate.registered";
        return new Candidate.Reason(
                Phrase.of(key, SessionPhrase.of(session), new Phrase.Count(heads(attended))),
                Optional.of(SessionPhrase.path(session)));
    }

    private static Candidate.Reason wanted(AssociationLine line, ToolFacts tool) {
        return new Candidate.Reason(
                Phrase.of("candidate.wanted", new Phrase.Title(tool.tool()), new Phrase.Day(tool.notedOn())),
                Optional.of("associations/" + line.id()));
    }
}
