package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yoriai.identity.Authenticator;

/** Where two-step sign-in is required: from the invitation to the desk, and in again with the app's code. */
@Tag("journey")
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoStepsJourneyTest {
    private static final String PASSWORD = "夕立のあとの 石畳を 歩く犬";
    private final List<String> held = new ArrayList<>();
    private JarUnderTest server;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        server = new JarUnderTest();
        server.set("YORIAI_SECOND_FACTOR", "required");
        server.start();
        browser = new Browser();
    }

    @AfterAll
    void stop() throws Exception {
        browser.close();
        server.close();
    }

    @Test
    void anInvitedPersonSetsItUpAndSignsInWithACode() {
        String link = Desk.invite(browser, server.address(), "two-steps");
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.watched(context, held);
            page.navigate(link);
            page.getByLabel("新しいパスワード").fill(PASSWORD);
            page.getByRole(AriaRole.BUTTON, named("このパスワードにする")).click();
            signIn(page);
            page.getByLabel("アプリに入力する文字").waitFor();
            Screens.look(page, "desk-two-steps-set-up");
            String secret = page.getByLabel("アプリに入力する文字").inputValue();
            Instant first = Instant.now();
            page.getByLabel("アプリが示す6けたの確認コード").fill("000000");
            page.getByRole(AriaRole.BUTTON, named("確認して登録する")).click();
            page.getByText("確認コードがちがいます").waitFor();
            page.getByLabel("アプリが示す6けたの確認コード").fill(Authenticator.shows(secret, first));
            page.getByRole(AriaRole.BUTTON, named("確認して登録する")).click();
            page.getByTestId("recovery-codes").waitFor();
            Screens.look(page, "desk-two-steps-recovery");
            page.getByRole(AriaRole.BUTTON, named("書き留めたので、先へ進む")).click();
            page.waitForURL(Pattern.compile(".*/(today|sessions)?$"));
            page.navigate(server.address() + "/me");
            page.getByText("2段階認証を使っています").waitFor();
            Screens.look(page, "desk-two-steps-me");
            context.clearCookies();
            page.navigate(server.address() + "/me");
            signIn(page);
            Desk.field(page, "確認コード").waitFor();
            Desk.field(page, "確認コード").fill("000000");
            page.getByRole(AriaRole.BUTTON, named("ログインする")).click();
            page.getByText("確認コードがちがうか").waitFor();
            Screens.look(page, "desk-two-steps-code");
            Desk.field(page, "確認コード").fill(Authenticator.shows(secret, first.plusSeconds(30)));
            page.getByRole(AriaRole.BUTTON, named("ログインする")).click();
            page.getByText("2段階認証を使っています").waitFor();
        }
        assertThat(held).as("what the pages' own policy kept out").isEmpty();
    }

    private void signIn(Page page) {
        page.locator("#sign-in-username").fill("two-steps");
        page.locator("#sign-in-password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("ログインする")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
