package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** I9: from the invitation to a passkey, in with it, and no longer in once it was taken away. */
@Tag("journey")
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyJourneyTest {
    private static final String PASSWORD = "夕立のあとの 石畳を 歩く犬";
    private final List<String> held = new ArrayList<>();
    private JarUnderTest server;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        server = new JarUnderTest();
        server.start();
        browser = new Browser();
    }

    @AfterAll
    void stop() throws Exception {
        browser.close();
        server.close();
    }

    @Test
    void aDeviceOpenedByFingerSignsInWithoutAPasswordUntilItIsTakenAway() {
        String link = Desk.invite(browser, server.address(), "passkey");
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.watched(context, held);
            Device device = new Device(context.newCDPSession(page));
            page.navigate(link);
            page.getByLabel("新しいパスワード").fill(PASSWORD);
            page.getByRole(AriaRole.BUTTON, named("このパスワードにする")).click();
            signIn(page);
            page.navigate(server.address() + "/me");
            add(page, "知らない");
            page.getByText("いまのパスワードがちがいます").waitFor();
            device.opens(false);
            add(page, PASSWORD);
            page.getByText("パスキーの操作が終わりませんでした").waitFor();
            device.opens(true);
            add(page, PASSWORD);
            page.getByTestId("passkey-row").waitFor();
            Screens.look(page, "desk-passkey-me");
            add(page, PASSWORD);
            page.getByText("もう登録されています").waitFor();

            context.clearCookies();
            page.navigate(server.address() + "/me");
            device.opens(false);
            byPasskey(page);
            page.getByText("パスキーの操作が終わりませんでした").waitFor();
            Screens.look(page, "desk-passkey-stopped");
            device.opens(true);
            byPasskey(page);
            page.getByTestId("passkey-row").waitFor();
            remove(page);

            context.clearCookies();
            page.navigate(server.address() + "/me");
            byPasskey(page);
            page.getByText("パスキーを確かめられませんでした").waitFor();
            Screens.look(page, "desk-passkey-refused");
        }
        assertThat(held).as("what the pages' own policy kept out").isEmpty();
    }

    private static void add(Page page, String password) {
        Desk.field(page, "端末の名前").fill("事務所のパソコン");
        page.locator("vaadin-password-field")
                .filter(new Locator.FilterOptions().setHas(Desk.field(page, "いまのパスワード")))
                .last()
                .locator("input")
                .fill(password);
        page.getByRole(AriaRole.BUTTON, named("この端末のパスキーを登録する")).click();
    }

    private static void remove(Page page) {
        page.getByTestId("passkey-row").getByText("外す").click();
        page.getByText("のパスキーを外しますか").waitFor();
        page.locator("vaadin-dialog vaadin-password-field input").fill(PASSWORD);
        Screens.look(page, "desk-passkey-remove");
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("外す"))
                .click();
        page.getByText("パスキーを外しました").waitFor();
    }

    private static void byPasskey(Page page) {
        page.getByRole(AriaRole.BUTTON, named("パスキーを使う")).click();
    }

    private static void signIn(Page page) {
        page.locator("#sign-in-username").fill("passkey");
        page.locator("#sign-in-password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("ログインする")).click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** 指紋で開く端末 — Chromium's own stand-in for one. */
    private static final class Device {
        private final CDPSession session;
        private final String id;

        Device(CDPSession session) {
            this.session = session;
            session.send("WebAuthn.enable");
            JsonObject options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            JsonObject device = new JsonObject();
            device.add("options", options);
            id = session.send("WebAuthn.addVirtualAuthenticator", device)
                    .get("authenticatorId")
                    .getAsString();
        }

        /** Whether the finger is its owner's. */
        void opens(boolean right) {
            JsonObject finger = new JsonObject();
            finger.addProperty("authenticatorId", id);
            finger.addProperty("isUserVerified", right);
            session.send("WebAuthn.setUserVerified", finger);
        }
    }
}
