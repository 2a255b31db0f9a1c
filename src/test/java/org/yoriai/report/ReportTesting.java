package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.fieldwork.ActOutcome;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.ActRejected;
import org.yoriai.fieldwork.ReceivedAct;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.SampleData;

/** A held session of a test's own with acts of its own, and its removal: other tests count the sample's. */
public class ReportTesting {
    private static final String TITLE = "報告の試し";
    private final JdbcClient jdbc;
    private final SessionPlanning planning;
    private final ActLog log;
    private final TransactionTemplate transaction;
    private final UUID checkout = UUID.randomUUID();
    private long seq;

    public ReportTesting(JdbcClient jdbc, SessionPlanning planning, ActLog log, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.planning = planning;
        this.log = log;
        this.transaction = transaction;
    }

    public ProgrammeSessionId held(Person office) {
        ProgrammeSessionId session = planned(office);
        jdbc.sql("update programme_session set state = 'HELD' where id = ?")
                .param(session.value())
                .update();
        return session;
    }

    public ProgrammeSessionId planned(Person office) {
        return As.call(
                office,
                () -> planning.plan(
                        ProgrammeKind.SEMINAR,
                        new SessionDraft(
                                TITLE,
                                "見本",
                                LocalDate.of(2026, 11, 17),
                                LocalTime.of(10, 0),
                                LocalTime.of(12, 0),
                                SampleData.id("venue:見本区民センター 会議室1"),
                                Map.of(new AccountId(SampleData.id("account:lecturer")), FieldRole.LECTURER)),
                        office));
    }

    public void remark(ProgrammeSessionId session, String text, Person by) {
        act(session, "remark.written", "{\"text\":\"%s\"}".formatted(text), by);
    }

    public void walkIn(ProgrammeSessionId session, String association, Person by) {
        act(session, "attendance.walkIn", "{\"name\":\"例文 澄子\",\"association\":\"%s\"}".formatted(association), by);
    }

    private void act(ProgrammeSessionId session, String type, String payload, Person by) {
        seq++;
        byte[] json = """
                {"v":1,"id":"%s","checkout":"%s","seq":%d,"session":"%s","author":"%s","type":"%s","entity":"%s",
                 "at":"2026-11-17T15:%02d:00.000+09:00","drift":0,"payload":%s}
                """.formatted(
                        UUID.randomUUID(), checkout, seq, session, by.id(), type, UUID.randomUUID(), seq, payload)
                .getBytes(StandardCharsets.UTF_8);
        As.run(
                by,
                () -> transaction.executeWithoutResult(_ -> assertThat(log.append(session, List.of(read(json))))
                        .noneMatch(ActOutcome.Rejected.class::isInstance)));
    }

    private static ReceivedAct read(byte[] json) {
        try {
            return new ReceivedAct(ActReader.read(json), json);
        } catch (ActRejected wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public void forget() {
        List<UUID> sessions = jdbc.sql("select id from programme_session where title = ?")
                .param(TITLE)
                .query(UUID.class)
                .list();
        for (UUID session : sessions) {
            jdbc.sql("delete from sealed_file_part where file_id in (select f.id from sealed_file f"
                            + " join report_version v on v.id = f.owner_id where v.session_id = ?)")
                    .param(session)
                    .update();
            jdbc.sql("delete from sealed_file where owner_id in (select id from report_version where session_id = ?)")
                    .param(session)
                    .update();
            for (String table : List.of(
                    "report_version",
                    "report_passage",
                    "report_picture",
                    "act",
                    "assignment",
                    "agenda_item",
                    "checklist_item",
                    "equipment_item")) {
                jdbc.sql("delete from " + table + " where session_id = ?")
                        .param(session)
                        .update();
            }
            jdbc.sql("delete from act_log where session_id = ?").param(session).update();
            jdbc.sql("delete from programme_session where id = ?")
                    .param(session)
                    .update();
        }
    }
}
