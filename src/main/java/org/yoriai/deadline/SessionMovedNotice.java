package org.yoriai.deadline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Contact;
import org.yoriai.identity.People;
import org.yoriai.identity.Role;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionMoved;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Phrase;

/** 実施日が動いた知らせ — to both desks and to whoever works at the session: the old day, the new one, and the days that moved with it. */
@Component
class SessionMovedNotice {
    private static final Set<Duty> WITH_A_DAY_OF_THEIR_OWN = EnumSet.of(Duty.MATERIAL, Duty.HEADCOUNT, Duty.REPORT);
    private final Notices notices;
    private final ProgrammeSessions sessions;
    private final Contracts contracts;
    private final People people;

    SessionMovedNotice(Notices notices, ProgrammeSessions sessions, Contracts contracts, People people) {
        this.notices = notices;
        this.sessions = sessions;
        this.contracts = contracts;
        this.people = people;
    }

    @EventListener
    void tell(SessionMoved moved) {
        SessionPlan plan =
                OnBehalf.ofBothSides(moved.contract(), moved.session(), () -> sessions.plan(moved.session()));
        ProgrammeTerms terms = OnBehalf.ofBothSides(moved.contract(), contracts::current)
                .terms(plan.summary().kind());
        SessionSummary session = plan.summary();
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.of("notice.moved", SessionPhrases.name(session)));
        lines.add(Phrase.of("notice.moved.from", new Phrase.Day(moved.from())));
        lines.add(Phrase.of("notice.moved.to", new Phrase.Day(moved.to())));
        WITH_A_DAY_OF_THEIR_OWN.forEach(duty -> duty.due(terms, moved.to())
                .ifPresent(due -> lines.add(Phrase.of(
                        "notice.moved.due",
                        Phrase.of("programme.duty." + duty.wireName()),
                        new Phrase.Day(due),
                        Clause.named(duty.clause(session.kind()))))));
        notices.tell(
                "moved",
                concerned(plan),
                Phrase.of("notice.moved.subject", SessionPhrases.name(session), new Phrase.Day(moved.to())),
                lines,
                SessionPhrases.path(session));
    }

    private List<Contact> concerned(SessionPlan plan) {
        Set<AccountId> workers =
                plan.workers().stream().map(SessionPlan.Worker::account).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        people.contacts(EnumSet.of(Role.WARD, Role.OFFICE)).stream(),
                        people.contacts(EnumSet.of(Role.FIELD)).stream()
                                .filter(contact -> workers.contains(contact.account())))
                .toList();
    }
}
