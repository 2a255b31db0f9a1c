package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen that is held at the venue, in both languages: WCAG 2.2 AA, targets of 44 px, 390 px and 400 % zoom. */
@Tag("journey")
@Tag("screens")
class EveryVenueScreenJourneyTest {
    private final SoftAssertions seen = new SoftAssertions();
    private String language = "";

    @TempDir
    Path profiles;

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-GB"})
    void everyScreenCanBeReadAndTapped(String locale) throws Exception {
        language = locale.substring(0, 2);
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            Taking tablets = (user, session) ->
                    new VenueTablet(browser.tablet(profiles.resolve(user), locale), server.address(), user, session);
            ofASeminar(tablets);
            ofAVisit(tablets);
            ofAnExchange(tablets);
            seen.assertAll();
        }
    }

    private interface Taking {
        VenueTablet take(String user, String session);
    }

    private void look(VenueTablet tablet, String name) {
        // all of them are looked at, also after the first that fails
        seen.check(() -> Screens.lookAtKit(tablet.page(), "kit-" + name + "-" + language));
    }

    private void ofASeminar(Taking tablets) {
        try (VenueTablet tablet = tablets.take("lecturer", "seminar-5")) {
            look(tablet, "home");
            tablet.markPresent(3);
            tablet.addWalkIn("例文 すみこ", "文例団地自治会");
            look(tablet, "attendance");
            tablet.tap("matching-open");
            look(tablet, "matching");
            tablet.id("match").first().click();
            look(tablet, "matched");
            tablet.openPlace("runsheet");
            tablet.tap("runsheet-start");
            look(tablet, "runsheet");
            tablet.tap("clock-tab");
            look(tablet, "clock");
            tablet.tap("clock-back");
            tablet.tap("checklist-tab");
            look(tablet, "checklist");
            tablet.tap("equipment-tab");
            tablet.id("equipment-ok").first().click();
            tablet.id("equipment-count").nth(4).click();
            look(tablet, "equipment-count");
            tablet.fill("equipment-lent", "5");
            tablet.fill("equipment-returned", "4");
            tablet.tap("equipment-save");
            look(tablet, "equipment");
            tablet.openPlace("records");
            look(tablet, "remarks");
            tablet.tap("tab-notes-part");
            look(tablet, "seminar-notes");
            tablet.tap("tab-photographs-part");
            look(tablet, "photographs");
            survey(tablet);
        }
    }

    private void survey(VenueTablet tablet) {
        tablet.openPlace("survey");
        look(tablet, "survey");
        tablet.tap("paper-open");
        for (String key : new String[] {"2", "2", "1"}) {
            tablet.page().keyboard().press(key);
        }
        look(tablet, "paper");
        tablet.tap("sheet-keep");
        tablet.id("sheet").first().click();
        look(tablet, "paper-look");
        tablet.openPlace("survey");
        tablet.tap("hand-open");
        look(tablet, "hand-round-ask");
        tablet.tap("hand-begin");
        look(tablet, "hand-round-start");
        tablet.tap("hand-start");
        look(tablet, "hand-round");
        for (int question = 1; question <= 6; question++) {
            tablet.tap("hand-next");
        }
        look(tablet, "hand-round-check");
        tablet.tap("hand-send");
        look(tablet, "hand-round-thanks");
        tablet.tap("station-leave");
        look(tablet, "station-leave");
        tablet.tap("station-lock");
        tablet.unlock();
        tablet.openPlace("attendance");
        tablet.tap("sign-in-open");
        tablet.tap("sign-in-begin");
        tablet.fill("reading", "か");
        look(tablet, "sign-in-sheet");
    }

    private void ofAVisit(Taking tablets) {
        try (VenueTablet tablet = tablets.take("adviser", "dispatch-2")) {
            tablet.openPlace("records");
            look(tablet, "hearing");
            tablet.tap("step-setup");
            tablet.tap("write-account");
            look(tablet, "note-dialog");
            tablet.fill("dialog-text", "見本");
            tablet.tap("dialog-save");
            look(tablet, "step-setup");
            tablet.tap("step-follow-up");
            tablet.note("promise", "メールでうかがう。");
            look(tablet, "step-follow-up");
            tablet.tap("tab-rules-part");
            look(tablet, "rules");
            tablet.tap("write-rule-poster");
            tablet.tap("use-example");
            look(tablet, "rule-dialog");
            tablet.tap("dialog-save");
            tablet.tap("rules-show");
            look(tablet, "rule-sheet");
        }
    }

    private void ofAnExchange(Taking tablets) {
        try (VenueTablet tablet = tablets.take("facilitator", "exchange-1")) {
            tablet.markPresent(6);
            tablet.openPlace("records");
            look(tablet, "groups-none");
            tablet.tap("groups-divide");
            look(tablet, "groups-divide");
            tablet.tap("groups-submit");
            look(tablet, "groups");
            tablet.id("group-edit").first().click();
            look(tablet, "group-dialog");
            tablet.page().keyboard().press("Escape");
            board(tablet);
        }
    }

    private void board(VenueTablet tablet) {
        Page page = tablet.page();
        tablet.id("group-open").first().click();
        for (String text : new String[] {"急な中止の連絡が届かない", "名簿が紙で直せない"}) {
            tablet.tap("card-write");
            tablet.fill("card-text", text);
            tablet.tap("card-submit");
            assertThat(page.locator("dialog")).hasCount(0);
        }
        tablet.id("card-move").first().click();
        look(tablet, "board-moving");
        tablet.tap("move-new");
        look(tablet, "board-theme");
        tablet.fill("theme-name", "連絡・回覧");
        tablet.tap("theme-submit");
        tablet.tap("theme-choose");
        look(tablet, "board");
        tablet.tap("board-solutions");
        look(tablet, "board-solutions");
        tablet.tap("board-present");
        look(tablet, "presentation");
    }
}
