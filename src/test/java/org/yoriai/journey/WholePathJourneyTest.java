package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One day of the programme, from the desk to the tablet, the phones and the report, on the production jar. */
@Tag("journey")
class WholePathJourneyTest {
    private static final String WALK_IN = "見本 三千代";
    private static final String REMARK = "関心は「始め方」から「続け方」に移っている。";
    private static final String CAPTION = "会場の架山さんたち";
    private static final String OPINION = "配信の回数に迷う。";
    /** Five marks, a walk-in, two ticks, a start, a finish, the start after it, a remark and a photograph. */
    private static final int ACTS = 13;

    @TempDir
    Path profile;

    @Test
    void whatTheLecturerRecordsWithoutANetworkStandsInTheReportAndNothingIsTypedTwice() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            wardSeesTheSessionAndItsPeople(browser, server);
            Tablet tablet = new Tablet(browser, profile, server.address());
            tablet.takeOutTodaysSession();
            assertThat(tablet.isGreen("photograph")).isTrue();
            assertThat(tablet.isGreen("rehearsal")).as("not rehearsed yet").isFalse();

            server.stop();
            tablet.closeAndOpenAgain();
            assertThat(tablet.isGreen("rehearsal"))
                    .as("started without a network")
                    .isTrue();
            recordTheSession(tablet);
            tablet.tellsNothing("架山", "かやま", "仮町自治会", "三千代", "見本町会", "関心は", "LINEの配信", CAPTION);
            tablet.closeAndOpenAgain();
            assertThat(tablet.recorded()).as("kept through closing").isEqualTo(ACTS);

            tablet.context().setOffline(true);
            server.start();
            DeskOfOffice desk = new DeskOfOffice(browser, server.address());
            desk.openTodaysSession("記録");
            twoPeopleAnswerOnTheirPhones(browser, tablet);
            tablet.context().setOffline(false);
            tablet.waitUntilAllIsAccepted(ACTS);
            tablet.waitUntilPhotographsArrived();
            desk.showsWithoutReload(ACTS, 6);

            new ReportOnPaper(desk.makeReport(profile)).holds("6人（予定16人のうち5人、当日参加1人）", REMARK, OPINION, 5);
            tablet.giveBack();
            desk.showsTheReturn(ACTS);
            server.stop();
            new ServerAtRest(server).tellsNothing(CAPTION, "架山", "かやま", "三千代", "関心は", "配信の回数に迷う", "見本 太郎");
        }
    }

    private static void wardSeesTheSessionAndItsPeople(Browser browser, JarUnderTest server) {
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "ward");
            assertThat(page.locator("a[href*='sessions/']")).hasCount(12);
            Screens.look(page, "desk-sessions");
            Desk.openTodaysSession(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("表示する"))
                    .click();
            assertThat(page.getByText("架山 勇")).isVisible();
            Screens.look(page, "desk-session-people");
        }
    }

    private void recordTheSession(Tablet tablet) throws IOException {
        tablet.markPresent(5);
        tablet.addWalkIn(WALK_IN, "見本町会");
        tablet.tickChecklist(2);
        tablet.startAndFinishFirstItem();
        tablet.writeRemark(REMARK);
        tablet.takePhotograph(new HolidayPicture().in(profile), CAPTION);
        assertThat(tablet.recorded()).isEqualTo(ACTS);
        assertThat(tablet.readQrCode()).endsWith("/s/sample");
    }

    private static void twoPeopleAnswerOnTheirPhones(Browser browser, Tablet tablet) throws IOException {
        try (BrowserContext phone = browser.phoneWithoutScript()) {
            PhoneSurvey survey = new PhoneSurvey(phone, tablet.readQrCode());
            String first = survey.answer(OPINION);
            assertThat(survey.sendTheSamePageAgain())
                    .as("a double tap is one answer")
                    .isEqualTo(first);
            assertThat(survey.answer("")).as("another person").isNotEqualTo(first);
        }
    }
}
