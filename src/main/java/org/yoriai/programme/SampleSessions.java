package org.yoriai.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;

/** 見本の12回 — seven seminars, three dispatches, two exchanges; one of each kind is moved to today or the days after it on every start. */
@Component
class SampleSessions {
    /** By session: how many days from today. */
    static final Map<String, Integer> MOVING =
            Map.of("seminar-5", 0, "dispatch-2", 1, "exchange-1", 2, "dispatch-3", 30);

    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private final SessionRows sessions;
    private final Assignments assignments;
    private final SessionContents contents;

    SampleSessions(SessionRows sessions, Assignments assignments, SessionContents contents) {
        this.sessions = sessions;
        this.assignments = assignments;
        this.contents = contents;
    }

    void load(List<Venue> venues) {
        Venue centre = venues.get(0);
        Venue house = venues.get(1);
        Venue hall = venues.get(2);
        String act = "終わったあと、自分の町会で1つ始められる";
        seminar(1, "事例紹介", act, on(2026, 9, 10), centre, SessionState.ACCEPTED);
        seminar(2, "LINE公式アカウントの始め方", act, on(2026, 9, 25), house, SessionState.ACCEPTED);
        seminar(3, "Instagramの始め方", act, on(2026, 10, 8), centre, SessionState.ACCEPTED);
        seminar(4, "キャッシュレス決済", act, on(2026, 10, 20), hall, SessionState.REPORTED);
        seminar(5, "LINEの配信を続けるには", act, on(2026, 11, 11), centre, SessionState.READY);
        seminar(6, "Instagram 写真と短い動画", act, on(2026, 12, 8), house, SessionState.AGREED);
        seminar(7, "事例紹介とふりかえり", act, on(2026, 12, 22), centre, SessionState.AGREED);
        String own = "団体の人だけで続けられる";
        add(ProgrammeKind.DISPATCH, 1, "見本町会 LINE公式アカウント", own, on(2026, 11, 19), venues.get(3), SessionState.HELD);
        add(ProgrammeKind.DISPATCH, 2, "手本自治会 Instagram", own, on(2027, 1, 20), venues.get(4), SessionState.PLANNED);
        add(ProgrammeKind.DISPATCH, 3, "雛形町会 LINEオープンチャット", own, on(2027, 2, 24), venues.get(5), SessionState.PLANNED);
        String ideas = "課題ごとに、試してみることを1つ決める";
        add(ProgrammeKind.EXCHANGE, 1, "情報の届け方を見直す", ideas, on(2026, 11, 28), centre, SessionState.AGREED);
        add(ProgrammeKind.EXCHANGE, 2, "担い手を増やす", ideas, on(2027, 1, 29), hall, SessionState.AGREED);
    }

    private static LocalDate on(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private void seminar(int number, String title, String goal, LocalDate day, Venue venue, SessionState reached) {
        add(ProgrammeKind.SEMINAR, number, title, goal, day, venue, reached);
    }

    private void add(
            ProgrammeKind kind,
            int number,
            String title,
            String goal,
            LocalDate day,
            Venue venue,
            SessionState reached) {
        String name = kind.wireName() + "-" + number;
        var id = SampleData.id("session:" + name);
        var session = new ProgrammeSession(id, kind, number, title, goal, day, TWO, FOUR, venue);
        for (SessionState state : SessionState.values()) {
            if (state != SessionState.PLANNED && state.compareTo(reached) <= 0) {
                session.advanceTo(state);
            }
        }
        sessions.save(session);
        switch (kind) {
            case SEMINAR -> {
                assign(name, "lecturer", FieldRole.LECTURER);
                assign(name, "adviser", FieldRole.ADVISER);
            }
            case DISPATCH -> assign(name, "adviser", FieldRole.ADVISER);
            case EXCHANGE -> {
                assign(name, "lecturer", FieldRole.LECTURER);
                assign(name, "facilitator", FieldRole.FACILITATOR);
                assign(name, "adviser", FieldRole.FACILITATOR);
            }
        }
        contents.fill(id, kind, venue.facts().network(), part -> {
            int colon = part.indexOf(':');
            return SampleData.id(part.substring(0, colon) + ":" + name + part.substring(colon));
        });
    }

    private void assign(String session, String login, FieldRole role) {
        assignments.save(new Assignment(
                SampleData.id("assignment:" + session + ":" + login),
                SampleData.id("session:" + session),
                SampleData.id("account:" + login),
                role));
    }
}
