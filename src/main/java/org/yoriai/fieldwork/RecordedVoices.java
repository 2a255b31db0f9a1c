package org.yoriai.fieldwork;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.vault.Audit;

/** 記録にある声を読む (仕様書 4(4)) — cards, notes and remarks of many sessions at once; they may name people, so the reading is recorded. */
@Service
@BothSides
@Transactional
public class RecordedVoices {
    private final SessionRecords records;
    private final Audit audit;

    RecordedVoices(SessionRecords records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    /** Session by session in the order given, cards first; one query, as long as no further act came. */
    public List<RecordedVoice> of(Collection<ProgrammeSessionId> sessions, Person reader) {
        Map<ProgrammeSessionId, SessionRecord> folded = records.folded(sessions);
        List<RecordedVoice> voices = sessions.stream()
                .flatMap(session -> Optional.ofNullable(folded.get(session))
                        .map(record -> voices(session, record))
                        .orElseGet(Stream::empty))
                .toList();
        audit.record(reader.id().toString(), "voices.viewed", "contract", Integer.toString(voices.size()));
        return voices;
    }

    private static Stream<RecordedVoice> voices(ProgrammeSessionId session, SessionRecord record) {
        Map<UUID, String> groups = record.groups().stream()
                .collect(Collectors.toMap(SessionRecord.Group::id, SessionRecord.Group::name, (first, _) -> first));
        return Stream.of(
                        record.cards().stream()
                                .map(card -> voice(
                                        session,
                                        RecordedVoice.Kind.CARD,
                                        card,
                                        card.group()
                                                .flatMap(group -> Optional.ofNullable(groups.get(group)))
                                                .orElse(""))),
                        record.notes().stream().map(note -> voice(session, RecordedVoice.Kind.NOTE, note, "")),
                        record.remarks().stream().map(remark -> voice(session, RecordedVoice.Kind.REMARK, remark, "")))
                .flatMap(voices -> voices);
    }

    private static RecordedVoice voice(
            ProgrammeSessionId session, RecordedVoice.Kind kind, RecordedText text, String where) {
        return new RecordedVoice(session, kind, text.id(), where, text.text());
    }
}
