package org.yoriai.fieldwork;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yoriai.association.AttendanceMarks;
import org.yoriai.association.ParticipantId;
import org.yoriai.programme.ProgrammeSessionId;

/** 出欠のついた参加者 — marked by hand, or as the one whom a walk-in turned out to be. */
@Component
class MarkedParticipants implements AttendanceMarks {
    private final SessionRecords records;

    MarkedParticipants(SessionRecords records) {
        this.records = records;
    }

    @Override
    public Set<ParticipantId> marked(ProgrammeSessionId session) {
        SessionRecord record = records.folded(session);
        return Stream.concat(
                        record.attendance().keySet().stream(),
                        record.walkIns().stream()
                                .flatMap(walkIn -> walkIn.match().stream())
                                .map(SessionRecord.Match::participant)
                                .flatMap(Optional::stream))
                .map(ParticipantId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
