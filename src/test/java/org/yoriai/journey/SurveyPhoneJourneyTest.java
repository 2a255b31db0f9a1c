package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yoriai.shared.SampleData;

/** A participant over seventy with an old phone of 360 px: a slow line, no script, keys alone, 400 %, and everything that goes wrong. */
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyPhoneJourneyTest {
    private static final String TODAYS = "/s/sample";
    /** 「訪問前のヒアリング」: two pages, a number, 「その他」. */
    private static final String VISIT = "sessions/" + SampleData.id("session:dispatch-3") + "/survey";

    private static final Pattern RECEIPT = Pattern.compile("\\d{6}-(\\d+)");
    private JarUnderTest server;
    private Browser browser;
    private String visit;
    private String over;
    private String before;

    @BeforeAll
    void start() throws Exception {
        server = new JarUnderTest();
        server.start();
        browser = new Browser();
        try (BrowserContext desk = browser.desk()) {
            Page page = Desk.signIn(desk, server.address(), "ward");
            over = pathOf(page, "seminar-1");
            before = pathOf(page, "seminar-7");
            page.navigate(server.address() + "/" + VISIT);
            page.getByTestId("begin-hearing").click();
            page.getByTestId("questionnaire-agree").click();
            page.getByTestId("window-before").locator("input").fill("60");
            page.getByTestId("window-keep").click();
            assertThat(page.getByTestId("survey-open")).containsText("受付中");
            visit = path(page);
        }
    }

    @AfterAll
    void stop() throws Exception {
        browser.close();
        server.close();
    }

    @Test
    void everyPageOfTheSurveyFitsItsReadersAndTheirPhones() {
        try (BrowserContext context = browser.phone(360)) {
            Page page = context.newPage();
            open(page, "/s");
            Screens.lookAtSurvey(page, "phone-code");
            page.getByLabel("番号（6けた）").fill("12345");
            page.getByRole(AriaRole.BUTTON, named("開く")).click();
            Screens.lookAtSurvey(page, "phone-code-wrong");
            for (String reading : new String[] {"japanese", "furigana", "easy", "english"}) {
                open(page, TODAYS + "?lang=" + reading);
                Screens.lookAtSurvey(page, "phone-form-" + reading);
            }
            open(page, TODAYS);
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            page.getByText("あと5か所、ご確認ください").waitFor();
            Screens.lookAtSurvey(page, "phone-form-missing");
            answerTodays(page);
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            receipt(page);
            assertThat(page.getByRole(AriaRole.LINK, named("LINEの配信 12か月の話題表"))).isVisible();
            assertThat(page.getByRole(AriaRole.HEADING, named("これからの予定"))).isVisible();
            Screens.lookAtSurvey(page, "phone-thanks");
            open(page, visit);
            Screens.lookAtSurvey(page, "phone-part-1");
            open(page, before);
            Screens.lookAtSurvey(page, "phone-before");
            open(page, over);
            Screens.lookAtSurvey(page, "phone-over");
            open(page, "/s/no-such-survey");
            Screens.lookAtSurvey(page, "phone-unknown");
        }
    }

    @Test
    void onASlowLineThePageIsThereInAFewSecondsAndTheAnswerArrives() {
        try (BrowserContext context = browser.phone(360)) {
            Page page = context.newPage();
            slow3g(context, page);
            long began = System.nanoTime();
            open(page, TODAYS);
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).waitFor();
            long taken = (System.nanoTime() - began) / 1_000_000;
            System.out.printf("slow 3G: the questions can be answered after %d ms%n", taken);
            assertThat(taken).isLessThan(8_000);
            answerTodays(page);
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            receipt(page);
        }
    }

    @Test
    void withoutScriptEachPageIsKeptThroughReloadsAndTheWayBack() {
        try (BrowserContext context = browser.phoneWithoutScript()) {
            Page page = context.newPage();
            open(page, visit);
            answerFirstPart(page);
            assertThat(page.locator(".yo-survey__langs a").first()).isHidden();
            page.getByRole(AriaRole.BUTTON, named("English")).click();
            page.locator("html[lang=en]").waitFor();
            Screens.pictures(page, "phone-part-1-no-script-english");
            page.getByRole(AriaRole.BUTTON, named("日本語")).click();
            page.locator("html[lang=ja]").waitFor();
            page.locator("input[type=text]").first().press("Enter");
            page.getByRole(AriaRole.HEADING, named("訪問で話し合うこと")).waitFor();
            Screens.pictures(page, "phone-part-2-no-script");
            page.reload();
            page.getByRole(AriaRole.TEXTBOX).first().fill("回覧板がおそい");
            page.getByRole(AriaRole.BUTTON, named("前へ戻る")).click();
            assertThat(page.getByLabel("数人")).isChecked();
            assertThat(page.getByLabel("問3 その他の内容")).hasValue("掲示板");
            page.getByRole(AriaRole.BUTTON, named("次へ")).click();
            assertThat(page.getByRole(AriaRole.TEXTBOX).first()).hasValue("回覧板がおそい");
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            int first = receipt(page);
            page.goBack();
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            assertThat(receipt(page)).as("sent again from the page before").isEqualTo(first);
        }
    }

    @Test
    void byKeyboardAloneFromTheCodeToTheReceipt() {
        try (BrowserContext context = browser.phone(360)) {
            Page page = context.newPage();
            open(page, "/s");
            page.keyboard().type("482715");
            page.keyboard().press("Enter");
            page.locator("fieldset").first().waitFor();
            for (int question = 1; question <= 5; question++) {
                tabTo(page, "q" + question);
                page.keyboard().press("Space");
            }
            tabTo(page, "q6");
            page.keyboard().type("キーだけで");
            tabTo(page, "go");
            page.keyboard().press("Enter");
            receipt(page);
        }
    }

    @Test
    void aReloadALostConnectionAndADeadBatteryKeepWhatWasTyped(@TempDir Path profile) {
        int last;
        try (BrowserContext context = browser.tablet(profile)) {
            Page page = context.newPage();
            open(page, TODAYS);
            answerTodays(page);
            page.getByLabel("ご意見・ご感想").fill("消えては困る意見");
            page.reload();
            assertThat(page.locator("#kept")).isVisible();
            assertThat(page.getByLabel("ご意見・ご感想")).hasValue("消えては困る意見");

            context.setOffline(true);
            try {
                page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            } catch (PlaywrightException noLine) {
                assertThat(noLine).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
            }
            context.setOffline(false);
            open(page, TODAYS);
            assertThat(page.getByLabel("ご意見・ご感想")).hasValue("消えては困る意見");
            page.getByLabel("ご意見・ご感想").pressSequentially("です");
            // no leave is taken
        }
        try (BrowserContext context = browser.tablet(profile)) {
            Page page = context.newPage();
            open(page, TODAYS);
            assertThat(page.getByLabel("ご意見・ご感想")).hasValue("消えては困る意見です");
            assertThat(page.locator("[name=q1]").first()).isChecked();
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).dblclick();
            last = receipt(page);
            page.goBack();
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            assertThat(receipt(page)).as("sent again from the page before").isEqualTo(last);
            open(page, TODAYS);
            assertThat(page.locator("#kept")).isHidden();
            assertThat(page.locator("[name=q1]").first()).not().isChecked();
            answerTodays(page);
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            assertThat(receipt(page)).as("the next answer").isEqualTo(last + 1);
        }
    }

    @Test
    void aPhoneThatDiedOnTheSecondPageGoesOnThere(@TempDir Path profile) {
        try (BrowserContext context = browser.tablet(profile)) {
            Page page = context.newPage();
            open(page, visit);
            answerFirstPart(page);
            page.getByRole(AriaRole.BUTTON, named("次へ")).click();
            page.getByLabel("いま困っていることを、お聞かせください。").fill("書きかけ");
        }
        try (BrowserContext context = browser.tablet(profile)) {
            Page page = context.newPage();
            open(page, visit);
            assertThat(page.getByRole(AriaRole.HEADING, named("訪問で話し合うこと"))).isVisible();
            assertThat(page.getByLabel("いま困っていることを、お聞かせください。")).hasValue("書きかけ");
            page.getByRole(AriaRole.BUTTON, named("前へ戻る")).click();
            assertThat(page.getByLabel("数人")).isChecked();
            page.getByRole(AriaRole.BUTTON, named("次へ")).click();
            assertThat(page.getByLabel("いま困っていることを、お聞かせください。")).hasValue("書きかけ");
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            int last = receipt(page);
            page.goBack();
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            assertThat(receipt(page)).as("sent again from the page before").isEqualTo(last);
        }
    }

    private static void answerTodays(Page page) {
        for (Locator choices : page.locator("fieldset").all()) {
            choices.locator("input").first().check();
        }
    }

    private static void answerFirstPart(Page page) {
        page.locator("[name=q1]").fill("１２０");
        page.getByLabel("数人").check();
        page.getByLabel("問3 その他の内容").fill("掲示板");
    }

    /** @return which answer of the survey it is */
    private static int receipt(Page page) {
        assertThat(page.locator("dd").first()).hasText(RECEIPT);
        var found = RECEIPT.matcher(page.locator("dd").first().innerText());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static void tabTo(Page page, String name) {
        for (int press = 0; press < 60; press++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("document.activeElement.name"))) {
                return;
            }
        }
        throw new AssertionError("Not reached by Tab: " + name);
    }

    /** As the developer tools of Chromium set it: 400 kbit/s, two seconds there and back. */
    private static void slow3g(BrowserContext context, Page page) {
        CDPSession tools = context.newCDPSession(page);
        tools.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 2_000);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        tools.send("Network.emulateNetworkConditions", line);
    }

    private void open(Page page, String path) {
        page.navigate(server.address() + path);
    }

    private String pathOf(Page page, String session) {
        page.navigate(server.address() + "/sessions/" + SampleData.id("session:" + session) + "/survey");
        return path(page);
    }

    private static String path(Page page) {
        return page.getByRole(AriaRole.LINK, named("参加者の画面を開く")).getAttribute("href");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
