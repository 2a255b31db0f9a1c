package org.yoriai.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.Holidays;

/** 督促の巡回 — every contract, every open day at eight; and soon after a start, for the hour that was missed. */
@Component
class ReminderRound {
    private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);
    private final Reminders reminders;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderRound(Reminders reminders, JdbcClient jdbc, Clock clock) {
        this.reminders = reminders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = ReminderHour.CRON, zone = "Asia/Tokyo")
    void atEight() {
        LocalDate today = LocalDate.now(clock.withZone(BusinessTime.ZONE));
        if (!Holidays.isDayOff(today)) {
            remindAll(today);
        }
    }

    // once; a little after the start, so that what else the start does is done
    @Scheduled(initialDelayString = "${yoriai.reminders.after-start:10s}")
    void catchUp() {
        remindAll(ReminderHour.lastPassed(ZonedDateTime.now(clock)));
    }

    private void remindAll(LocalDate day) {
        List<ContractId> contracts = jdbc.sql("select id from contract order by id")
                .query((row, _) -> new ContractId(row.getObject(1, UUID.class)))
                .list();
        int letters =
                contracts.stream().mapToInt(contract -> remind(contract, day)).sum();
        log.info("Reminders of {}: {} letters", day, letters);
    }

    private int remind(ContractId contract, LocalDate day) {
        try {
            return OnBehalf.ofBothSides(contract, () -> reminders.remind(day));
        } catch (RuntimeException failed) {
            // the others' reminders go out all the same; whatever this contract missed is caught up with the next round
            log.error("No reminders for contract {}", contract, failed);
            return 0;
        }
    }
}
