package org.yoriai.programme;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.SampleData;

/** 見本のきょう — keeps one sample session on today, so that a newcomer can play it through on any day. */
@Component
@ConditionalOnProperty(name = "yoriai.sample", havingValue = "true")
class SampleToday {
    private final SessionRows sessions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleToday(SessionRows sessions, TransactionTemplate transaction, Clock clock) {
        this.sessions = sessions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Tokyo")
    void move() {
        ContractScope.run(
                SampleData.CONTRACT,
                () -> transaction.executeWithoutResult(_ -> sessions.findById(
                                SampleData.id("session:" + SampleSessions.TODAYS))
                        .ifPresent(session -> session.holdOn(LocalDate.now(clock.withZone(BusinessTime.ZONE))))));
    }
}
