package org.yoriai.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Person;
import org.yoriai.identity.WardOnly;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 実施報告書を確かめる (仕様書 5) — the ward accepts the newest version, which is the 履行確認 of the session, or gives it back. */
@Service
@WardOnly
@Transactional
public class ReportReview {
    private final ReportVersions versions;
    private final ProgrammeSessions sessions;
    private final SessionPlanning planning;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportReview(
            ReportVersions versions,
            ProgrammeSessions sessions,
            SessionPlanning planning,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.sessions = sessions;
        this.planning = planning;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal {@code report-unknown}, {@code report-newer}, {@code report-answered} */
    public void accept(ProgrammeSessionId session, int number, Person by) {
        newest(session, number).accept(hand(by));
        // the condition of the state looks at what is stored
        versions.flush();
        if (sessions.plan(session).summary().state() == SessionState.REPORTED) {
            planning.advance(session, by);
        }
        tell("report.accepted", session, number, by);
    }

    /** @throws Refusal {@code report-unknown}, {@code report-newer}, {@code report-answered}, {@code report-reason} */
    public void giveBack(ProgrammeSessionId session, int number, String reason, Person by) {
        newest(session, number).giveBack(reason, hand(by));
        tell("report.returned", session, number, by);
    }

    private ReportVersion newest(ProgrammeSessionId session, int number) {
        List<ReportVersion> all = versions.findLockedBySessionIdOrderByNumber(session.value());
        if (number < 1 || number > all.size()) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "report-unknown");
        }
        if (number != all.size()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report-newer");
        }
        return all.getLast();
    }

    private void tell(String action, ProgrammeSessionId session, int number, Person by) {
        audit.record(by.id().toString(), action, session.toString(), Integer.toString(number));
        events.publishEvent(new SessionChanged(ContractScope.required(), session));
    }

    private ReportVersion.Hand hand(Person by) {
        return new ReportVersion.Hand(by.id(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }
}
