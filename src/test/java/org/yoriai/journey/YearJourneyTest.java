package org.yoriai.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A year of two sides: the contract is copied to 令和9年度, sessions are planned, agreed, moved and held, and of all that was due
 * two things are late, which both sides see and are reminded of.
 */
@Tag("journey")
class YearJourneyTest {
    private static final ServerSetup ANY_PORT = ServerSetup.SMTP.dynamicPort();
    private final GreenMail post = new GreenMail(ANY_PORT);
    private JarUnderTest server;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        post.start();
        server = new JarUnderTest();
        server.set("YORIAI_SMTP_HOST", "localhost");
        server.set("YORIAI_SMTP_PORT", Integer.toString(post.getSmtp().getPort()));
        server.set("YORIAI_SMTP_STARTTLS", "false");
        server.set("YORIAI_MAIL_FROM", "yoriai@yoriai.example");
        server.set("YORIAI_PUBLIC_URL", server.address());
        browser = new Browser();
    }

    @AfterEach
    void stop() throws Exception {
        browser.close();
        server.close();
        post.stop();
    }

    @Test
    void twoSidesRunAYearTogether() throws Exception {
        server.startAt(LocalDateTime.of(2027, 3, 15, 10, 0));
        makeNextYear();
    }

    private void makeNextYear() {
        try (YearDesk office = new YearDesk(browser, server.address(), "office")) {
            office.open("contract");
            office.press("翌年度の契約をつくる");
            office.press("つくる");
            office.page().getByTestId("contract-row").nth(1).waitFor();
            office.press("令和9年度 町会・自治会デジタル活用支援事業に切り替える");
            office.page().getByText("令和9年度").first().waitFor();
        }
    }
}
