package org.yoriai.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.shared.SampleData;

/** Sessions that a test plans for itself and takes away again: other tests count the sample's. */
public final class PlannedSessions {
    public static final UUID VENUE = SampleData.id("venue:見本区民センター 会議室1");
    public static final UUID OTHER_VENUE = SampleData.id("venue:例示地区区民館 集会室");
    public static final UUID HALL = SampleData.id("venue:雛形町会会館");
    public static final AccountId LECTURER = new AccountId(SampleData.id("account:lecturer"));
    public static final AccountId ADVISER = new AccountId(SampleData.id("account:adviser"));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    private PlannedSessions() {}

    /** @param mark a title of the test's own, by which {@link #forget} finds what it made */
    public static SessionDraft draft(String mark) {
        return new SessionDraft(
                mark,
                "1つ始められる",
                DAY,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                VENUE,
                Map.of(LECTURER, FieldRole.LECTURER));
    }

    public static ProgrammeSessionId plan(SessionPlanning planning, String mark, Person by) {
        return As.call(by, () -> planning.plan(ProgrammeKind.SEMINAR, draft(mark), by));
    }

    public static SessionDraft on(SessionDraft draft, LocalDate day) {
        return new SessionDraft(
                draft.title(), draft.goal(), day, draft.starts(), draft.ends(), draft.venue(), draft.workers());
    }

    public static SessionDraft at(SessionDraft draft, UUID venue) {
        return new SessionDraft(
                draft.title(), draft.goal(), draft.day(), draft.starts(), draft.ends(), venue, draft.workers());
    }

    public static SessionDraft from(SessionDraft draft, int begins) {
        return new SessionDraft(
                draft.title(),
                draft.goal(),
                draft.day(),
                LocalTime.of(begins, 0),
                LocalTime.of(begins + 2, 0),
                draft.venue(),
                draft.workers());
    }

    public static SessionDraft aimingAt(SessionDraft draft, String goal) {
        return new SessionDraft(
                draft.title(), goal, draft.day(), draft.starts(), draft.ends(), draft.venue(), draft.workers());
    }

    public static SessionDraft by(SessionDraft draft, Map<AccountId, FieldRole> workers) {
        return new SessionDraft(
                draft.title(), draft.goal(), draft.day(), draft.starts(), draft.ends(), draft.venue(), workers);
    }

    public static void forget(JdbcClient jdbc, String mark) {
        String these = " where session_id in (select id from programme_session where title like ?)";
        for (String part : new String[] {"assignment", "agenda_item", "checklist_item", "equipment_item"}) {
            jdbc.sql("delete from " + part + these).param(mark + "%").update();
        }
        jdbc.sql("delete from programme_session where title like ?")
                .param(mark + "%")
                .update();
    }
}
