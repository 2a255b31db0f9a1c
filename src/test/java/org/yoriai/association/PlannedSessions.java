package org.yoriai.association;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.SampleData;

/** Sessions of a test's own, with nobody on their lists, and all trace of them gone afterwards: other tests count the sample's. */
public final class PlannedSessions {
    private static final String TITLE = "名簿の試し";
    private static final UUID VENUE = SampleData.id("venue:見本区民センター 会議室1");
    private static final String OURS = "(select id from programme_session where title = '" + TITLE + "')";

    private PlannedSessions() {}

    /** A seminar on 24 December. */
    public static ProgrammeSessionId seminar(SessionPlanning planning, Person person) {
        var draft = new SessionDraft(
                TITLE, "", LocalDate.of(2026, 12, 24), LocalTime.of(10, 0), LocalTime.of(12, 0), VENUE, Map.of());
        return As.call(person, () -> planning.plan(ProgrammeKind.SEMINAR, draft, person));
    }

    /** @param newAssociations names that the test brought into the contract */
    public static void forget(JdbcClient jdbc, String... newAssociations) {
        jdbc.sql("delete from act where session_id in " + OURS).update();
        jdbc.sql("delete from act_log where session_id in " + OURS).update();
        jdbc.sql("delete from participant where session_id in " + OURS).update();
        for (String name : newAssociations) {
            jdbc.sql("delete from association where name = ?").param(name).update();
        }
        jdbc.sql(
                        "update association set import_id = null where import_id in (select id from roster_import where session_id in "
                                + OURS + ")")
                .update();
        for (String part : new String[] {
            "roster_import",
            "expected_headcount",
            "headcount_notice",
            "assignment",
            "agenda_item",
            "checklist_item",
            "equipment_item"
        }) {
            jdbc.sql("delete from " + part + " where session_id in " + OURS).update();
        }
        jdbc.sql("delete from programme_session where title = ?").param(TITLE).update();
        jdbc.sql("delete from letter where letter_key like 'headcount:%'").update();
    }
}
