package org.yoriai.association;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 町会カルテを読む — what people said stands in it, so every reading is recorded (I4). */
@Service
@BothSides
@Transactional
public class Kartes {
    private final AssociationOverview book;
    private final ToolRows tools;
    private final PolicyRows policies;
    private final HearingRows hearings;
    private final VisitRows choices;
    private final FollowUpRows followUps;
    private final List<ChronicleSource> sources;
    private final Audit audit;

    Kartes(
            AssociationOverview book,
            ToolRows tools,
            PolicyRows policies,
            HearingRows hearings,
            VisitRows choices,
            FollowUpRows followUps,
            List<ChronicleSource> sources,
            Audit audit) {
        this.book = book;
        this.tools = tools;
        this.policies = policies;
        this.hearings = hearings;
        this.choices = choices;
        this.followUps = followUps;
        this.sources = List.copyOf(sources);
        this.audit = audit;
    }

    /** @throws Refusal {@code association-unknown} */
    public Karte of(AssociationId association, Person reader) {
        AssociationLine line = book.all().stream()
                .filter(found -> found.id().equals(association))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "association-unknown"));
        UUID id = association.value();
        List<ToolNote> notes = tools.findByAssociationId(id);
        List<SupportPolicy> versions = policies.findByAssociationId(id).stream()
                .sorted(SupportPolicy.IN_TIME)
                .toList();
        List<VisitFacts> chosen =
                choices.findByAssociationId(id).stream().map(VisitChoice::facts).toList();
        List<FollowUpFacts> tasks = followUps.findByAssociationIdOrderByDueAscIdAsc(id).stream()
                .map(FollowUp::facts)
                .toList();
        List<ChronicleEntry> left = sources.stream()
                .flatMap(source -> source.of(line.visits()).stream())
                .toList();
        List<ChronicleEntry> chronicle = Stream.of(
                        line.attended().stream().map(KarteEntries::attended),
                        line.visits().stream().map(KarteEntries::visit),
                        notes.stream().map(ToolNote::facts).map(KarteEntries::tool),
                        versions.stream().map(SupportPolicy::facts).map(KarteEntries::policy),
                        hearings.findByAssociationId(id).stream().flatMap(KarteEntries::hearing),
                        chosen.stream().map(KarteEntries::choice),
                        tasks.stream().flatMap(KarteEntries::followUp),
                        left.stream())
                .flatMap(entries -> entries)
                .sorted(Collections.reverseOrder(ChronicleEntry.IN_TIME))
                .toList();
        audit.record(reader.id().toString(), "association.viewed", association.toString(), "");
        return new Karte(
                line,
                Tools.current(notes),
                versions.isEmpty()
                        ? Optional.empty()
                        : Optional.of(versions.getLast().facts()),
                rules(left),
                chosen,
                tasks,
                chronicle);
    }

    private static List<ChronicleEntry> rules(List<ChronicleEntry> left) {
        return left.stream()
                .filter(entry -> entry.kind() == ChronicleEntry.Kind.RULE)
                .sorted(ChronicleEntry.IN_TIME)
                .toList();
    }
}
