package org.yoriai.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yoriai.deadline.CalendarFeeds;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.UnusedInvitations;
import org.yoriai.kit.TabletMeasures;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.SurveyDoors;

/** 開いている入口 — every way in without signing in, and how each is closed by the module that opened it. */
@Component
class IncidentDoors {
    private final SurveyDoors surveys;
    private final UnusedInvitations invitations;
    private final CalendarFeeds calendars;
    private final TabletMeasures tablets;
    private final IncidentSessions sessions;
    private final People people;
    private final RegisterWording wording;

    IncidentDoors(
            SurveyDoors surveys,
            UnusedInvitations invitations,
            CalendarFeeds calendars,
            TabletMeasures tablets,
            IncidentSessions sessions,
            People people,
            RegisterWording wording) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.calendars = calendars;
        this.tablets = tablets;
        this.sessions = sessions;
        this.people = people;
        this.wording = wording;
    }

    /** What is open now, by kind, each with what it is called. */
    List<OpenDoor> open(Person by) {
        Map<ProgrammeSessionId, String> titles = sessions.titles(by);
        Map<AccountId, String> names = people.names();
        List<OpenDoor> open = new ArrayList<>();
        surveys.open()
                .forEach(session -> open.add(
                        new OpenDoor(new Door(Door.Kind.SURVEY, session.value()), titles.getOrDefault(session, ""))));
        invitations
                .all()
                .forEach(invited -> open.add(new OpenDoor(
                        new Door(Door.Kind.INVITATION, invited.account().value()), invited.name())));
        calendars
                .open()
                .forEach(account -> open.add(
                        new OpenDoor(new Door(Door.Kind.CALENDAR, account.value()), names.getOrDefault(account, ""))));
        if (tablets.openCodes() > 0) {
            open.add(new OpenDoor(
                    new Door(Door.Kind.CODES, by.contract().value()), Integer.toString(tablets.openCodes())));
        }
        return List.copyOf(open);
    }

    /** What the chosen ones are called; one that has been closed meanwhile is refused, so that the record tells what is so. */
    List<OpenDoor> require(List<Door> chosen, Person by) {
        Map<Door, OpenDoor> open = open(by).stream().collect(Collectors.toMap(OpenDoor::door, found -> found));
        if (!open.keySet().containsAll(chosen)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "incident-door-closed");
        }
        return chosen.stream().distinct().map(open::get).toList();
    }

    /** アンケート：講習会 第5回 …, in the contract's language, as it stands in the record. */
    String words(OpenDoor open) {
        return wording.in(Locale.JAPANESE)
                .say("incident.door." + open.door().kind().wireName(), open.name());
    }

    void close(Door door, Person by) {
        switch (door.kind()) {
            case SURVEY -> surveys.shut(new ProgrammeSessionId(door.of()), by);
            case INVITATION -> invitations.withdraw(new AccountId(door.of()), by);
            case CALENDAR -> calendars.close(new AccountId(door.of()), by);
            case CODES -> tablets.closeCodes(by);
        }
    }
}
