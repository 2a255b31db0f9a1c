package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of two sides: the contract is copied to 令和9年度, sessions are planned, agreed, moved and held, and of all that was due
 * two things are late, which both sides see and are reminded of.
 */
@Tag("journey")
@Tag("year")
class YearJourneyTest {
    private static final String CONTRACT = "令和9年度 町会・自治会デジタル活用支援事業委託";

    /** what the one next action says to be late stands above the list and not in it once more */
    private static final String LATE =
            "[data-testid=next-action]:has-text('期限を'), [data-testid=due-row][data-urgency=LATE]";

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private JarUnderTest server;
    private Browser browser;

    @TempDir
    Path folder;

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
        YearPost letters = new YearPost(post);
        server.startAt(LocalDateTime.of(2027, 3, 15, 10, 0));
        YearPlan.makeNextYear(browser, server.address(), CONTRACT);
        goOnAt(LocalDateTime.of(2027, 8, 16, 10, 0));
        try (YearDesk office = desk("office");
                YearDesk ward = desk("ward")) {
            YearTalks talks = new YearTalks(office, ward);
            YearPlan.SESSIONS.forEach(talks::agree);
            talks.move(YearPlan.MOVED, YearPlan.MOVED_TO);
            letters.reached("ward@yoriai.example", "実施日が変わりました");
            letters.reached("office@yoriai.example", "実施日が変わりました");
            YearPreparations preparations = new YearPreparations(office, ward, folder);
            preparations.importRosters();
            preparations.confirmMaterial();
            letters.reached("office@yoriai.example", "資料が差し戻されました");
            letters.reached("ward@yoriai.example", "資料の確認をお願いします");
            preparations.tellHeadcounts();
            letters.reached("office@yoriai.example", "参加人数の連絡");
        }
        hold(LocalDateTime.of(2027, 10, 25, 10, 0), YearPlan.HELD_BY_OCTOBER, YearPlan.HELD_BY_OCTOBER);
        hold(LocalDateTime.of(2027, 12, 6, 10, 0), YearPlan.HELD_BY_DECEMBER, YearPlan.REPORTED_BY_DECEMBER);
        goOnAt(LocalDateTime.of(2027, 12, 13, 10, 0));
        twoThingsAreLate("office");
        twoThingsAreLate("ward");
        letters.reached("office@yoriai.example", "遅れているしごとが1件");
        letters.reached("ward@yoriai.example", "遅れているしごとが1件");
    }

    private void goOnAt(LocalDateTime time) throws Exception {
        server.stop();
        server.startAt(time);
    }

    private void hold(LocalDateTime time, List<String> held, List<String> reported) throws Exception {
        goOnAt(time);
        try (YearDesk office = desk("office");
                YearDesk ward = desk("ward")) {
            held.forEach(title -> office.advance(title, "実施済み"));
            reported.forEach(title -> office.advance(title, "報告済み"));
            reported.forEach(title -> ward.advance(title, "履行確認済み"));
        }
    }

    private void twoThingsAreLate(String login) {
        try (YearDesk desk = desk(login)) {
            desk.open("today?side=both");
            desk.page().getByTestId("due-figures").waitFor();
            assertThat(desk.page().locator(LATE).allTextContents())
                    .as("late, as %s sees it", login)
                    .hasSize(2)
                    .anySatisfy(row -> assertThat(row).contains("実施報告書を提出する").contains(YearPlan.REPORT_LATE))
                    .anySatisfy(row -> assertThat(row).contains("参加人数を連絡する").contains(YearPlan.HEADCOUNT_LATE));
            Screens.look(desk.page(), "year-late-" + login);
        }
    }

    private YearDesk desk(String login) {
        YearDesk desk = new YearDesk(browser, server.address(), login);
        desk.workIn(CONTRACT);
        return desk;
    }
}
