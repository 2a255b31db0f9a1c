package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seminar (仕様書 4(1)) without a network from the first tap to the last: 18 people, of whom 12 answer on paper and 4 by phone. */
@Tag("journey")
class SeminarJourneyTest {
    private static final int REGISTERED = 16;
    private static final int SHEETS = 12;
    private static final double PATIENCE_MS = 30_000;
    /** Four single choices, two options of a multiple one, on from it, and the last Enter that keeps the sheet. */
    private static final String[] SHEET = {"2", "2", "1", "1", "4", "Enter", "3", "Enter"};

    @TempDir
    Path profile;

    @Test
    void eighteenPeopleAndTwelveSheetsComeHomeFromAHallWithoutANetwork() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            try (VenueTablet tablet = new VenueTablet(browser, profile, server.address(), "lecturer", "seminar-5")) {
                server.stop();
                tablet.leaveForTheVenue();
                receive(tablet);
                holdTheSeminar(tablet);
                keyPaper(tablet);
                oneMoreAnswersOnTheTabletHandedRound(tablet);
                int acts = tablet.recorded();
                assertThat(acts).as("acts of a whole seminar").isGreaterThan(REGISTERED + SHEETS + 8 + 3);

                server.start();
                tablet.comeHome();
                tablet.waitUntilAllIsAccepted();
                assertThat(tablet.recorded()).isEqualTo(acts);
                answerByPhone(browser, server.address());
                tablet.openPlace("survey");
                // 4 by phone, 12 on paper, 1 on the tablet, of 18 that came
                assertThat(tablet.id("answered"))
                        .hasText("17", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
                assertThat(tablet.id("coverage")).containsText("／18人");
                assertThat(tablet.id("coverage")).containsText("まだ 1人");
            }
        }
    }

    /** 受付: one tap for each person of the roster, two who were not on it; one of those turns out to be. */
    private static void receive(VenueTablet tablet) {
        tablet.markPresent(REGISTERED - 1);
        tablet.addWalkIn("見本 三千代", "見本町会");
        tablet.addWalkIn("手本 三郎", "手本自治会");
        tablet.addWalkIn("例文 すみこ", "文例団地自治会");
        assertThat(tablet.id("headcount")).hasText("18");
        tablet.tap("matching-open");
        assertThat(tablet.id("to-match")).hasCount(3);
        tablet.id("to-match").nth(2).getByTestId("match").first().click();
        tablet.told("例文 澄子");
        tablet.openPlace("attendance");
        // one person is counted once
        assertThat(tablet.id("headcount")).hasText("18");
        assertThat(tablet.id("attendee")).hasCount(REGISTERED + 2);
    }

    private static void holdTheSeminar(VenueTablet tablet) {
        tablet.openPlace("runsheet");
        tablet.tap("runsheet-start");
        for (int item = 1; item <= 8; item++) {
            tablet.tap("runsheet-finish");
            assertThat(tablet.page().locator("li[data-state='done']")).hasCount(item);
        }
        assertThat(tablet.id("remark-prompt")).isVisible();
        tablet.tap("remark-now");
        tablet.fill("remark-text", "関心は「続け方」に移っている。");
        tablet.tap("remark-submit");
        tablet.openPlace("runsheet");
        assertThat(tablet.id("remark-prompt")).isHidden();
        tablet.tap("equipment-tab");
        tablet.id("equipment-count").nth(4).click();
        tablet.fill("equipment-lent", "18");
        tablet.fill("equipment-returned", "17");
        tablet.tap("equipment-save");
        assertThat(tablet.id("equipment").nth(4)).containsText("あと1、戻っていません");
    }

    private static void keyPaper(VenueTablet tablet) {
        tablet.openPlace("survey");
        tablet.tap("paper-open");
        Keyboard keys = tablet.page().keyboard();
        int before = tablet.recorded();
        for (int sheet = 1; sheet <= SHEETS; sheet++) {
            assertThat(tablet.page().locator("h1")).hasText("回答票 %02d".formatted(sheet));
            for (String key : SHEET) {
                keys.press(key);
            }
            assertThat(tablet.id("badge-recorded")).hasText(Integer.toString(before + sheet));
        }
        tablet.id("sheet").first().click();
        assertThat(tablet.id("look")).containsText("LINE公式アカウント、ホームページ");
    }

    private static void oneMoreAnswersOnTheTabletHandedRound(VenueTablet tablet) {
        tablet.openPlace("survey");
        tablet.tap("hand-open");
        tablet.tap("hand-begin");
        assertThat(tablet.page().getByTestId("badge")).isHidden();
        assertThat(tablet.page().getByTestId("go-home")).isHidden();
        tablet.tap("hand-start");
        tablet.id("hand-option").first().check();
        for (int question = 1; question <= 6; question++) {
            tablet.tap("hand-next");
        }
        tablet.tap("hand-send");
        assertThat(tablet.id("handed-over")).containsText("次の方");
        tablet.tap("station-leave");
        tablet.tap("station-lock");
        tablet.unlock();
    }

    private static void answerByPhone(Browser browser, String address) throws IOException {
        for (int phone = 0; phone < 4; phone++) {
            try (BrowserContext context = browser.phoneWithoutScript()) {
                new PhoneSurvey(context, address + "/s/sample").answer("");
            }
        }
    }
}
