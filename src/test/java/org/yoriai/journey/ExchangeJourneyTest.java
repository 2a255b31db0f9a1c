package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exchange (仕様書 4(3)): three groups on three tablets without a network, which then meet with every card in its place. */
@Tag("journey")
class ExchangeJourneyTest {
    private static final double PATIENCE_MS = 60_000;
    private static final List<String> STAFF = List.of("lecturer", "facilitator", "adviser");
    private static final List<String> ISSUES = List.of("急な中止の連絡が届かない", "回覧に3週間かかる", "名簿が紙で直せない");

    @TempDir
    Path profiles;

    @Test
    void threeGroupsOnThreeTabletsMeetAgainWithEveryCardInItsPlace() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            List<VenueTablet> tablets = STAFF.stream()
                    .map(user -> new VenueTablet(browser, profiles.resolve(user), server.address(), user, "exchange-1"))
                    .toList();
            server.stop();
            tablets.forEach(VenueTablet::leaveForTheVenue);
            for (int group = 0; group < tablets.size(); group++) {
                work(tablets.get(group), group);
            }
            server.start();
            tablets.forEach(VenueTablet::comeHome);
            tablets.forEach(VenueTablet::waitUntilAllIsAccepted);
            for (VenueTablet tablet : tablets) {
                seesEveryGroup(tablet);
            }
            keyASheetOfEightQuestions(tablets.getFirst());
            tablets.forEach(VenueTablet::close);
        }
    }

    private static String issue(int group, int number) {
        return "%s（%d班）".formatted(ISSUES.get(number), group + 1);
    }

    private static void work(VenueTablet tablet, int group) {
        // each facilitator receives the people of their own table
        tablet.openPlace("attendance");
        for (int person = group * 4; person < group * 4 + 4; person++) {
            Locator row = tablet.id("attendee").nth(person);
            row.getByTestId("mark-present").click();
            assertThat(row.locator("[data-status='present']")).isVisible();
        }
        tablet.openPlace("records");
        formTheGroup(tablet, group);
        for (int number = 0; number < ISSUES.size(); number++) {
            tablet.tap(number == 0 ? "card-write" : "card-text");
            tablet.fill("card-text", issue(group, number));
            tablet.tap(number == ISSUES.size() - 1 ? "card-submit" : "card-more");
            assertThat(tablet.id("card")).hasCount(number + 1);
        }
        classifyAndChoose(tablet, group);
        tablet.tap("board-solutions");
        tablet.tap("card-write");
        tablet.fill("card-text", "LINEで知らせる（%d班）".formatted(group + 1));
        tablet.tap("card-submit");
        assertThat(tablet.id("card")).hasCount(1);
    }

    private static void formTheGroup(VenueTablet tablet, int group) {
        tablet.tap("group-add");
        tablet.fill("group-name", (group + 1) + "班");
        tablet.id("group-facilitator").selectOption(new SelectOption().setIndex(group + 1));
        for (Locator member : tablet.page().locator("input[name='member']").all()) {
            member.check();
        }
        tablet.tap("group-submit");
        tablet.id("group-open").click();
    }

    /** By dragging with the pointer, by tapping, and by the keyboard alone. */
    private static void classifyAndChoose(VenueTablet tablet, int group) {
        tablet.id("card-move").first().click();
        tablet.tap("move-new");
        tablet.fill("theme-name", "連絡・回覧");
        tablet.tap("theme-submit");
        Locator theme = tablet.page().locator("[data-theme='連絡・回覧']");
        assertThat(theme.getByTestId("card")).hasCount(1);
        // dropped on a card, it comes to lie before it
        tablet.id("card").first().dragTo(theme.getByTestId("card"));
        assertThat(theme.getByTestId("card")).hasCount(2);
        Keyboard keys = tablet.page().keyboard();
        tablet.id("card-move").first().focus();
        keys.press("Enter");
        tablet.id("move-new").focus();
        keys.press("Enter");
        tablet.id("theme-name").waitFor();
        keys.type("役員の仕事");
        keys.press("Enter");
        assertThat(tablet.page().locator("[data-theme='役員の仕事']").getByTestId("card"))
                .hasCount(1);
        for (int vote = 1; vote <= group + 2; vote++) {
            theme.getByTestId("card-vote").first().click();
            assertThat(theme.getByTestId("card-vote").first()).containsText(vote + "票");
        }
        theme.getByTestId("theme-choose").click();
        assertThat(theme).hasAttribute("data-state", "chosen");
    }

    private static void seesEveryGroup(VenueTablet tablet) {
        tablet.openPlace("records");
        assertThat(tablet.id("group")).hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
        for (int group = 0; group < 3; group++) {
            tablet.openPlace("records");
            Locator own = tablet.id("group").filter(new Locator.FilterOptions().setHasText((group + 1) + "班"));
            assertThat(own).containsText("課題 3枚・解決策 1枚");
            assertThat(own).containsText("選んだ課題　連絡・回覧");
            own.getByTestId("group-open").click();
            Locator theme = tablet.page().locator("[data-theme='連絡・回覧']");
            assertThat(theme.getByTestId("card"))
                    .hasText(new Pattern[] {Pattern.compile(issue(group, 1)), Pattern.compile(issue(group, 0))});
            assertThat(theme.getByTestId("card-vote").first()).containsText((group + 2) + "票");
            assertThat(tablet.page().locator("[data-theme='役員の仕事']")).containsText(issue(group, 2));
            tablet.tap("board-present");
            assertThat(tablet.id("presentation")).containsText("LINEで知らせる（%d班）".formatted(group + 1));
            tablet.tap("presentation-back");
        }
    }

    /** Seven choices, one of them of two options, and a text left empty: ten strokes, where twelve are allowed. */
    private static void keyASheetOfEightQuestions(VenueTablet tablet) {
        tablet.openPlace("survey");
        tablet.tap("paper-open");
        assertThat(tablet.page().locator("[data-question]")).hasCount(8);
        int before = tablet.recorded();
        for (String key : List.of("2", "2", "1", "1", "4", "Enter", "3", "1", "2", "Enter")) {
            tablet.page().keyboard().press(key);
        }
        assertThat(tablet.id("badge-recorded")).hasText(Integer.toString(before + 1));
        assertThat(tablet.page().locator("h1")).hasText("回答票 02");
    }
}
