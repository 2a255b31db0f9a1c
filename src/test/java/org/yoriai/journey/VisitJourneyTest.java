package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit to an association's hall that has no network (仕様書 4(2)): seven steps, a rule sheet, two promises. */
@Tag("journey")
class VisitJourneyTest {
    private static final String MAIL = "最初の投稿のようすを、メールでうかがう。";
    private static final String PHONE = "名簿の直し方を、電話で説明する。";

    @TempDir
    Path profile;

    @Test
    void theSevenStepsOfAVisitComeHomeFromAHallWithoutANetwork() throws Exception {
        try (JarUnderTest server = new JarUnderTest();
                Browser browser = new Browser()) {
            server.start();
            try (VenueTablet tablet = new VenueTablet(browser, profile, server.address(), "adviser", "dispatch-2")) {
                server.stop();
                tablet.leaveForTheVenue();
                seesToTheRouterFirst(tablet);
                tablet.markPresent(10);
                tablet.openPlace("records");
                goThroughTheSteps(tablet);
                makeTheRuleSheet(tablet);
                int acts = tablet.recorded();

                server.start();
                tablet.comeHome();
                tablet.waitUntilAllIsAccepted();
                assertThat(tablet.recorded()).isEqualTo(acts);
            }
            DeskOfOffice desk = new DeskOfOffice(browser, server.address());
            desk.openSession("dispatch-2", "記録");
            desk.reads(MAIL);
            desk.reads(PHONE);
            desk.reads("写る人に声をかけてからのせる。");
        }
    }

    private static void seesToTheRouterFirst(VenueTablet tablet) {
        assertThat(tablet.id("before")).containsText("モバイルルーター");
        tablet.id("go-checklist").first().click();
        tablet.page().getByText("モバイルルーターを持った").click();
        tablet.told("モバイルルーターを持った");
        tablet.tap("toast-undo");
        tablet.told("取り消しました");
        tablet.page().getByText("モバイルルーターを持った").click();
    }

    private static void goThroughTheSteps(VenueTablet tablet) {
        // 1 ヒアリング: what they said before stands there
        assertThat(tablet.page().getByText("子どもの写真をのせてよいか。役員が替わったときの引き継ぎ。")).isVisible();
        tablet.note("note", "会長は、まず行事の案内から始めたいとのこと。");
        tablet.tap("step-orientation");
        tablet.write("tool", "Instagram");
        tablet.tap("step-setup");
        tablet.write("account", "手本自治会（見本）");
        tablet.write("administrator", "青年部の3人");
        tablet.write("setting", "二段階認証と、公開範囲");
        tablet.tap("step-practice");
        tablet.write("posted", "防災訓練の案内を1件");
        tablet.tap("step-questions");
        tablet.write("problem", "会館に回線を引くかどうか");
        tablet.tap("step-follow-up");
        promise(tablet, MAIL, "mail");
        promise(tablet, PHONE, "phone");
        assertThat(tablet.id("promise")).hasCount(2);
        tablet.tap("step-rules");
        tablet.note("decision", "投稿は2人で確かめてから出す。");
    }

    private static void promise(VenueTablet tablet, String text, String channel) {
        tablet.id("promise-channel").selectOption(channel);
        tablet.note("promise", text);
    }

    private static void makeTheRuleSheet(VenueTablet tablet) {
        tablet.tap("rules-open");
        for (String point : new String[] {"rule-poster", "rule-pictures", "rule-passwords"}) {
            tablet.tap("write-" + point);
            tablet.tap("use-example");
            tablet.tap("dialog-save");
            assertThat(tablet.page().locator("dialog")).hasCount(0);
        }
        tablet.tap("rules-show");
        assertThat(tablet.page().locator("h1")).hasText("手本自治会 運用ルール");
        assertThat(tablet.page().getByText("写る人に声をかけてからのせる。名前と住所は書かない。")).isVisible();
        tablet.tap("sheet-back");
    }
}
