package org.yoriai.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;

/** People made for a test, and cleared away after it: the application is shared with all other tests. */
public final class TestPeople {
    public static final String PASSWORD = "川べりの 三毛猫は 七時に来る";
    public static final String BASE = "https://yoriai.example";
    private static final String MARK = "probe-";

    private TestPeople() {}

    public static LoginId login(String name) {
        return new LoginId(MARK + name);
    }

    public static MemberDraft draft(Role role, LocalDate today) {
        return new MemberDraft(role, "試験 まこと", "見本区", Optional.empty(), today, today.plusMonths(1));
    }

    /** Invited by the sample's administrator, with the password set. */
    public static Person opened(String name, Role role, SignIn signIn, Invitations invitations, LocalDate today) {
        Person admin = As.signedIn(signIn, "admin");
        InvitationLink link = As.call(admin, () -> invitations.invite(login(name), draft(role, today), BASE, admin));
        invitations.accept(link.token(), PASSWORD);
        return signIn.again(admin.contract(), link.account()).orElseThrow();
    }

    public static void clear(JdbcClient jdbc) {
        String theirs = " where account_id in (select id from account where login like '" + MARK + "%')";
        jdbc.sql("delete from invitation" + theirs).update();
        jdbc.sql("delete from membership" + theirs).update();
        jdbc.sql("delete from account where login like '" + MARK + "%'").update();
        jdbc.sql("delete from letter where topic like 'invitation:%' or letter_key like 'sign-in:%'")
                .update();
    }
}
