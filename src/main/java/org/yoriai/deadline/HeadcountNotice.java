package org.yoriai.deadline;

import java.util.EnumSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yoriai.association.HeadcountNotified;
import org.yoriai.identity.People;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Phrase;

/** 参加人数の知らせ (仕様書 4 各エ) — to the contractor's office; the number, nobody's name. */
@Component
class HeadcountNotice {
    private final Notices notices;
    private final ProgrammeSessions sessions;
    private final People people;

    HeadcountNotice(Notices notices, ProgrammeSessions sessions, People people) {
        this.notices = notices;
        this.sessions = sessions;
        this.people = people;
    }

    @EventListener
    void tell(HeadcountNotified told) {
        SessionSummary session = OnBehalf.ofBothSides(
                told.contract(),
                told.session(),
                () -> sessions.plan(told.session()).summary());
        Phrase.Count heads = new Phrase.Count(told.heads());
        notices.tell(
                "headcount",
                people.contacts(EnumSet.of(Role.OFFICE)),
                Phrase.of("notice.headcount.subject", SessionPhrases.name(session), heads),
                List.of(
                        Phrase.of("notice.headcount", SessionPhrases.nameAndDay(session), heads),
                        Phrase.of("notice.headcount.next")),
                SessionPhrases.path(session) + "/people");
    }
}
