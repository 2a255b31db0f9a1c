package org.yoriai.fieldwork;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.survey.VenueAnswers;

/** 会場で入力された回答 — tells the survey what a session's record holds of it. */
@Component
class KeyedAtVenue implements VenueAnswers {
    private final SessionRecords records;

    KeyedAtVenue(SessionRecords records) {
        this.records = records;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyedSheet> sheets(ProgrammeSessionId session) {
        return sheets(records.folded(session));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProgrammeSessionId, AtVenue> all(Collection<ProgrammeSessionId> sessions) {
        return records.folded(sessions).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> new AtVenue(sheets(one.getValue()), present(one.getValue()))));
    }

    private static List<KeyedSheet> sheets(SessionRecord record) {
        return record.answers().stream().map(KeyedAtVenue::sheet).toList();
    }

    private static int present(SessionRecord record) {
        return (int) record.statuses().values().stream()
                .filter(AttendanceStatus::came)
                .count();
    }

    private static KeyedSheet sheet(SessionRecord.Keying keying) {
        Map<String, Object> answers = keying.answers().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, answer -> answer.getValue().onTheWire()));
        return new KeyedSheet(keying.id(), keying.sheet(), keying.onPaper(), answers, keying.at(), keying.by());
    }
}
