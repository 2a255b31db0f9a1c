package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yoriai.shared.SampleData;

/** I14: from the one button to the record that both sides have closed, as office, ward and tablet see it. */
@Tag("journey")
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentJourneyTest {
    private static final String PLACE = "/protection/incident";
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
    void fromTheButtonToTheClosedRecord(@TempDir Path lost, @TempDir Path other) {
        try (BrowserContext tablet = browser.tablet(lost, "ja-JP");
                BrowserContext waiting = browser.tablet(other, "ja-JP");
                BrowserContext offices = browser.desk();
                BrowserContext wards = browser.desk()) {
            takeOut(tablet.pages().getFirst(), "4号機");
            tablet.pages().getFirst().getByTestId("home-start").waitFor();
            Page office = Desk.signIn(offices, server.address(), "office");
            office.navigate(server.address() + PLACE);
            begin(office);
            String record = office.url();
            Page ward = Desk.signIn(wards, server.address(), "ward");
            ward.locator(".yo-incident[data-drill=false]").waitFor();
            Screens.look(ward, "desk-incident-banner");
            stopped(waiting.pages().getFirst());
            received(ward, record);
            office.getByText("対応中").first().waitFor();
            for (String step : new String[] {"封じ込め", "影響", "原因", "再発防止"}) {
                write(office, step, step + "について書きました。");
            }
            Screens.look(office, "desk-incident-written");
            people(office);
            press(office, "終結を求める");
            press(ward, "終結を認める");
            ward.locator("main").getByText("区が終結を認めた").waitFor();
            office.locator(".yo-incident[data-drill=false]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            Screens.look(ward, "desk-incident-ended");
        }
    }

    @Test
    void aDrillIsMarkedOnEveryPage() {
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "office");
            page.navigate(server.address() + PLACE);
            press(page, "訓練を始める");
            choose(page, "種類", "誤送信");
            page.getByLabel("起きたこと").fill("名簿をちがう宛先に送った、という想定");
            Screens.look(page, "desk-drill-begin");
            press(page, "始める");
            page.getByTestId("incident-entry").first().waitFor();
            assertThat(page.locator(".yo-incident[data-drill=true]").textContent())
                    .contains("【訓練】");
            assertThat(page.locator("main").textContent()).contains("実際には行っていません");
            Screens.look(page, "desk-drill");
        }
    }

    private void begin(Page office) {
        press(office, "事故対応を始める");
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        dialog.getByText("失効させる端末").waitFor();
        press(office, "始める");
        dialog.getByRole(AriaRole.ALERT).waitFor();
        Screens.look(office, "desk-incident-untold");
        choose(office, "種類", "紛失・盗難");
        // a tablet that is out is chosen by itself where something was lost
        PlaywrightAssertions.assertThat(dialog.getByLabel("4号機")).isChecked();
        office.getByLabel("起きたこと").fill("帰り道で 4号機が見当たらない。");
        dialog.getByLabel("アンケート").first().check();
        Screens.look(office, "desk-incident-begin");
        press(office, "始める");
        office.getByTestId("incident-entry").nth(4).waitFor();
        Screens.look(office, "desk-incident");
    }

    private void takeOut(Page page, String name) {
        page.navigate(server.address() + "/kit/");
        page.getByTestId("enrol-code").fill("SAMPLE-TABLET");
        page.getByTestId("enrol-name").fill(name);
        page.getByTestId("enrol-submit").click();
        page.getByTestId("signin-user").fill("lecturer");
        page.getByTestId("signin-password").fill(SampleData.PASSWORD);
        page.getByTestId("signin-submit").click();
        page.locator("[data-session='" + SampleData.id("session:seminar-5") + "']")
                .click();
        page.getByTestId("checkout-submit").click();
    }

    private void stopped(Page page) {
        takeOut(page, "5号機");
        page.getByTestId("problem").waitFor();
        assertThat(page.getByTestId("problem").textContent()).contains("いまは持出しを止めています", "残っていて", "事務局に連絡");
        Screens.lookAtKit(page, "kit-checkouts-stopped");
    }

    private static void received(Page ward, String record) {
        ward.navigate(record);
        ward.getByText("区の受領待ち").first().waitFor();
        press(ward, "報告を受領する");
        ward.getByText("区が報告を受けた").first().waitFor();
    }

    private static void write(Page office, String step, String words) {
        press(office, "経過を書く");
        choose(office, "項目", step);
        office.getByLabel("内容").fill(words);
        press(office, "加える");
        office.getByText(words).waitFor();
    }

    private static void people(Page office) {
        press(office, "対象の方を加える");
        office.getByRole(AriaRole.DIALOG).getByText("分かったところ").first().waitFor();
        Screens.look(office, "desk-incident-group");
        office.keyboard().press("Escape");
        press(office, "氏名を開く");
        office.getByRole(AriaRole.DIALOG).getByText("ふりがな").first().waitFor();
        Screens.look(office, "desk-incident-names");
        office.keyboard().press("Escape");
        press(office, "一覧を封をして保存");
        office.getByTestId("incident-password").waitFor();
        Screens.look(office, "desk-incident-sealed");
        office.keyboard().press("Escape");
    }

    private static void choose(Page page, String label, String choice) {
        page.getByRole(AriaRole.DIALOG).getByLabel(label).first().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .last()
                .click();
    }
}
