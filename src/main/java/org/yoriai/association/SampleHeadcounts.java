package org.yoriai.association;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;

/** 見本の人数連絡 — for the sessions that were made ready or held; the ones to come wait for theirs. */
@Component
class SampleHeadcounts implements SampleData {
    private static final int HOUR = 10;
    private static final Map<String, LocalDate> TOLD = Map.of(
            "seminar-1", LocalDate.of(2026, 9, 3),
            "seminar-2", LocalDate.of(2026, 9, 17),
            "seminar-3", LocalDate.of(2026, 10, 1),
            "seminar-4", LocalDate.of(2026, 10, 13),
            "seminar-5", LocalDate.of(2026, 11, 4),
            "dispatch-1", LocalDate.of(2026, 11, 12));
    private final HeadcountNotices notices;
    private final ParticipantRows participants;

    SampleHeadcounts(HeadcountNotices notices, ParticipantRows participants) {
        this.notices = notices;
        this.participants = participants;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public void load() {
        TOLD.forEach((session, day) -> {
            var id = new ProgrammeSessionId(SampleData.id("session:" + session));
            var at = day.atTime(HOUR, 0).atZone(BusinessTime.ZONE).toOffsetDateTime();
            var notice = new HeadcountNotice(
                    SampleData.id("headcount:" + session),
                    id,
                    1,
                    Math.toIntExact(participants.countBySessionId(id.value())),
                    at,
                    new AccountId(SampleData.id("account:ward")));
            notice.receive(at.plusHours(1), new AccountId(SampleData.id("account:office")));
            notices.save(notice);
        });
    }
}
