package org.yoriai.fieldwork;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.ConcernedPeople;
import org.yoriai.association.UnregisteredPeople;
import org.yoriai.programme.ProgrammeSessionId;

/** 当日参加の方 — as the venue wrote them down. */
@Component
class CameUnregistered implements UnregisteredPeople {
    private final SessionRecords records;

    CameUnregistered(SessionRecords records) {
        this.records = records;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConcernedPeople.Concerned> of(ProgrammeSessionId session, Set<UUID> registered) {
        return records.folded(session).walkIns().stream()
                .filter(person -> person.match()
                        .flatMap(SessionRecord.Match::participant)
                        .filter(registered::contains)
                        .isEmpty())
                .map(person -> new ConcernedPeople.Concerned(
                        person.name(), person.kana().orElse(""), person.association()))
                .toList();
    }
}
