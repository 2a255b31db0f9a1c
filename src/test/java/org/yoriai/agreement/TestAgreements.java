package org.yoriai.agreement;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes away what a test put among the sample's agreements and sessions, told by their title. */
public final class TestAgreements {
    private TestAgreements() {}

    public static void forget(JdbcClient jdbc, String title) {
        String agreements = "select id from agreement where title = :title or session_id in"
                + " (select id from programme_session where title = :title)";
        String files = "select id from sealed_file where owner_id in" + " (select id from talk where agreement_id in ("
                + agreements + "))";
        for (String delete : new String[] {
            "delete from sealed_file_part where file_id in (" + files + ")",
            "delete from sealed_file where id in (" + files + ")",
            "delete from talk where agreement_id in (" + agreements + ")",
            "delete from agreement where id in (" + agreements + ")",
            "delete from assignment where session_id in (select id from programme_session where title = :title)",
            "delete from agenda_item where session_id in (select id from programme_session where title = :title)",
            "delete from checklist_item where session_id in (select id from programme_session where title = :title)",
            "delete from equipment_item where session_id in (select id from programme_session where title = :title)",
            "delete from programme_session where title = :title"
        }) {
            jdbc.sql(delete).param("title", title).update();
        }
    }
}
