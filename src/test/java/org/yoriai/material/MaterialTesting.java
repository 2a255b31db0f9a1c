package org.yoriai.material;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.SampleData;

/** Sessions and materials of a test's own, and their removal: other tests count the sample's. */
public final class MaterialTesting {
    private static final String TITLE = "資料の試し";
    private final JdbcClient jdbc;
    private final SessionPlanning planning;
    private final MaterialSubmission submission;
    private final MaterialReview review;

    public MaterialTesting(
            JdbcClient jdbc, SessionPlanning planning, MaterialSubmission submission, MaterialReview review) {
        this.jdbc = jdbc;
        this.planning = planning;
        this.submission = submission;
        this.review = review;
    }

    public static HandedIn pdf(String words) {
        return HandedIn.of(words + ".pdf", SamplePdf.of(List.of(words)));
    }

    /** With the lecturer at work there. */
    public ProgrammeSessionId session(LocalDate day, Person office) {
        return As.call(
                office,
                () -> planning.plan(
                        ProgrammeKind.SEMINAR,
                        new SessionDraft(
                                TITLE,
                                "見本",
                                day,
                                LocalTime.of(10, 0),
                                LocalTime.of(12, 0),
                                SampleData.id("venue:見本区民センター 会議室1"),
                                Map.of(new AccountId(SampleData.id("account:lecturer")), FieldRole.LECTURER)),
                        office));
    }

    public MaterialId submitted(String title, Person office, ProgrammeSessionId... sessions) {
        return As.call(
                office, () -> submission.submit(new MaterialDraft(title, Set.of(sessions), 2), pdf(title), "", office));
    }

    public void next(MaterialId material, String words, Person office) {
        As.run(office, () -> submission.submitVersion(material, pdf(words), "直した：" + words, office));
    }

    public void confirm(MaterialId material, MaterialVersionId version, Person ward) {
        As.run(ward, () -> review.confirm(version, material, ward));
    }

    public void giveBack(MaterialId material, MaterialVersionId version, Person ward) {
        As.run(ward, () -> review.giveBack(version, material, "図を大きく", ward));
    }

    public void forget() {
        List<UUID> sessions = jdbc.sql("select id from programme_session where title = ?")
                .param(TITLE)
                .query(UUID.class)
                .list();
        List<UUID> materials = jdbc.sql("select distinct material_id from material_session where session_id in"
                        + " (select id from programme_session where title = ?)")
                .param(TITLE)
                .query(UUID.class)
                .list();
        for (UUID material : materials) {
            jdbc.sql("delete from material_part where version_id in"
                            + " (select id from material_version where material_id = ?)")
                    .param(material)
                    .update();
            for (String part : List.of("material_version", "material_comment", "material_session")) {
                jdbc.sql("delete from " + part + " where material_id = ?")
                        .param(material)
                        .update();
            }
            jdbc.sql("delete from material where id = ?").param(material).update();
        }
        for (UUID session : sessions) {
            for (String part : List.of("assignment", "agenda_item", "checklist_item", "equipment_item")) {
                jdbc.sql("delete from " + part + " where session_id = ?")
                        .param(session)
                        .update();
            }
            jdbc.sql("delete from programme_session where id = ?")
                    .param(session)
                    .update();
        }
    }
}
