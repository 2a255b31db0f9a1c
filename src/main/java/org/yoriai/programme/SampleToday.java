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

/** 見本のきょう — keeps a sample session of each kind on today or shortly after it, so that a newcomer can play it through on any day. */
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
        LocalDate today = LocalDate.now(clock.withZone(BusinessTime.ZONE));
        ContractScope.run(
                SampleData.CONTRACT,
                () -> transaction.executeWithoutResult(_ -> SampleSessions.MOVING.forEach(
                        (name, days) -> sessions.findById(SampleData.id("session:" + name))
                                .ifPresent(session -> session.holdOn(today.plusDays(days))))));
    }
}
