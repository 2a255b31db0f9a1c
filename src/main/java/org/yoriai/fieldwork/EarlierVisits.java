package org.yoriai.fieldwork;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.Hearings;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotice;
import org.yoriai.programme.SessionNotices;

/** これまでの派遣を読む — whoever may work at a visit may read what earlier ones to the same association left. */
@Service
@Transactional(readOnly = true)
public class EarlierVisits {
    private final Hearings hearings;
    private final SessionNotices notices;
    private final SessionRecords records;

    EarlierVisits(Hearings hearings, SessionNotices notices, SessionRecords records) {
        this.hearings = hearings;
        this.notices = notices;
        this.records = records;
    }

    /** In the order of their days. */
    @MayReadPeople
    public List<EarlierVisit> before(ProgrammeSessionId session) {
        return earlier(session)
                .map(visit -> {
                    SessionRecord record = records.folded(visit.id());
                    return new EarlierVisit(visit.title(), visit.day(), record.notes(), record.promises());
                })
                .toList();
    }

    /** How many acts the earlier visits' records are made of: grows with each of them. */
    @MayReadSession
    public long version(ProgrammeSessionId session) {
        return earlier(session)
                .mapToLong(visit -> records.lastNumber(visit.id()))
                .sum();
    }

    private Stream<SessionNotice> earlier(ProgrammeSessionId session) {
        SessionNotice own = notices.of(session).orElseThrow();
        return hearings.otherVisits(session).stream()
                .map(notices::of)
                .flatMap(Optional::stream)
                .filter(visit -> visit.day().isBefore(own.day()))
                .sorted(Comparator.comparing(SessionNotice::day));
    }
}
