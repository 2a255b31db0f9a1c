package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yoriai.shared.SampleData;

/** I7 in the browser: the window in which a list is sent, the password shown once, the log and the noting of how it was told. */
@Tag("journey")
@Tag("screens")
class SendingScreensJourneyTest {
    @Test
    void aListIsSentAndItsPasswordNoted() throws Exception {
        try (var server = new JarUnderTest();
                var browser = new Browser()) {
            server.start();
            try (BrowserContext context = browser.desk()) {
                Page page = Desk.signIn(context, server.address(), "office");
                page.navigate(server.address() + "/sessions/" + SampleData.id("session:seminar-5") + "/people");
                page.getByTestId("send-by-mail").click();
                page.getByTestId("send").waitFor();
                Screens.look(page, "desk-send");
                page.getByTestId("send").click();
                page.locator("[role=alert]").waitFor();
                Screens.look(page, "desk-send-refused");
                page.locator("vaadin-email-field input").fill("print@shop.example");
                page.getByText("この宛先に送ってよいことを確かめました").click();
                Screens.look(page, "desk-send-elsewhere");
                page.getByTestId("send").click();
                page.getByTestId("sending-password").waitFor();
                Screens.look(page, "desk-sent");
                String password = page.getByTestId("sending-password").innerText();
                assertThat(password.replaceAll("\\s", "")).matches("[A-Za-z0-9]{20}");
                page.keyboard().press("Escape");
                assertThat(page.getByTestId("sending-password").isVisible())
                        .as("a key does not throw it away")
                        .isTrue();
                page.getByTestId("sending-done").click();
                page.navigate(server.address() + "/sending-log");
                page.getByTestId("sending-row").waitFor();
                Screens.look(page, "desk-sending-log-line");
                page.getByTestId("tell").click();
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("記入する").setExact(true))
                        .waitFor();
                Screens.look(page, "desk-sending-told");
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("記入する").setExact(true))
                        .click();
                page.getByTestId("sending-row")
                        .getByText("電話で伝達")
                        .waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            }
        }
    }
}
