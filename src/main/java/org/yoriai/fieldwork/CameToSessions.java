package org.yoriai.fieldwork;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.AttendanceSource;
import org.yoriai.programme.ProgrammeSessionId;

/** 来た人 — counted from the records; nobody's name leaves them. */
@Component
class CameToSessions implements AttendanceSource {
    private final SessionRecords records;

    CameToSessions(SessionRecords records) {
        this.records = records;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProgrammeSessionId, Came> came(Collection<ProgrammeSessionId> sessions) {
        Map<ProgrammeSessionId, Came> came = new LinkedHashMap<>();
        records.folded(sessions).forEach((session, record) -> came.put(session, of(record)));
        return came;
    }

    private static Came of(SessionRecord record) {
        Set<UUID> all = record.statuses().entrySet().stream()
                .filter(status -> status.getValue().came())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<String> walkIns = record.walkIns().stream()
                .filter(person -> all.contains(person.id()))
                .map(SessionRecord.WalkIn::association)
                .toList();
        record.walkIns().forEach(person -> all.remove(person.id()));
        return new Came(Set.copyOf(all), walkIns);
    }
}
