package org.yoriai.fieldwork;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.ChronicleEntry;
import org.yoriai.association.ChronicleSource;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Phrase;

/** 派遣の記録から町会カルテへ — the notes of the steps, the operating rules and the promises of an association's visits. */
@Component
class VisitChronicle implements ChronicleSource {
    /** The kinds of note that have words of their own; docs/kit-protocol.md. */
    private static final Set<String> KINDS =
            Set.of("decision", "tool", "account", "administrator", "setting", "posted", "problem");

    private static final Set<String> RULES = Set.of(
            "rule-poster",
            "rule-times",
            "rule-pictures",
            "rule-replies",
            "rule-passwords",
            "rule-handover",
            "rule-trouble");
    private static final String OTHER_RULE = "rule";
    private final SessionRecords records;

    VisitChronicle(SessionRecords records) {
        this.records = records;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChronicleEntry> of(Collection<SessionSummary> visits) {
        Map<ProgrammeSessionId, SessionSummary> known =
                visits.stream().collect(Collectors.toMap(SessionSummary::id, visit -> visit, (first, _) -> first));
        return records.folded(known.keySet()).entrySet().stream()
                .flatMap(entry -> entries(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<ChronicleEntry> entries(ProgrammeSessionId session, SessionRecord record) {
        Optional<String> path = Optional.of("sessions/" + session + "/record");
        return Stream.concat(
                record.notes().stream().map(note -> note(note, path)),
                record.promises().stream().map(promise -> promise(promise, path)));
    }

    private static ChronicleEntry note(RecordedText.Note note, Optional<String> path) {
        String kind = note.kind().orElse("");
        boolean rule = RULES.contains(kind) || kind.equals(OTHER_RULE);
        String key = rule || KINDS.contains(kind) ? "karte.note." + kind : "karte.note";
        return entry(note, rule ? ChronicleEntry.Kind.RULE : ChronicleEntry.Kind.NOTE, Phrase.of(key), path);
    }

    private static ChronicleEntry promise(RecordedText.Promise promise, Optional<String> path) {
        return entry(
                promise, ChronicleEntry.Kind.PROMISE, Phrase.of("karte.promise", new Phrase.Day(promise.due())), path);
    }

    private static ChronicleEntry entry(
            RecordedText text, ChronicleEntry.Kind kind, Phrase what, Optional<String> path) {
        LocalDate day = text.at().atZoneSameInstant(BusinessTime.ZONE).toLocalDate();
        return new ChronicleEntry(day, kind, what, text.text(), Optional.of(new AccountId(text.by())), path);
    }
}
