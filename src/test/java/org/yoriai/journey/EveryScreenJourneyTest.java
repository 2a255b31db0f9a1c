package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yoriai.shared.SampleData;

/** The screens beside the whole path's: each meets WCAG 2.2 AA and fits a phone, a tablet and a desktop. */
@Tag("journey")
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenJourneyTest {
    private JarUnderTest server;
    private Browser browser;
    private BrowserContext officeDesk;
    private Page office;

    @BeforeAll
    void start() throws Exception {
        server = new JarUnderTest();
        server.start();
        browser = new Browser();
        officeDesk = browser.desk();
        office = Desk.signIn(officeDesk, server.address(), "office");
    }

    @AfterAll
    void stop() throws Exception {
        officeDesk.close();
        browser.close();
        server.close();
    }

    @Test
    void theCheckSeesWhatIsWrong() {
        try (BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            page.setContent("<!doctype html><html lang=ja><title>悪い例</title><main><h1>悪い例</h1><img src=x></main>");
            assertThatThrownBy(() -> Screens.look(page, "bad-example")).hasMessageContaining("image-alt");
            page.setContent(
                    "<!doctype html><html lang=ja><title>悪い例</title><main><h1>悪い例</h1><hr style='width:4000px'>");
            assertThatThrownBy(() -> Screens.look(page, "bad-example")).hasMessageContaining("sideways");
            String button = "<!doctype html><html lang=ja><title>悪い例</title><main><h1>悪い例</h1>"
                    + "<button style='width:%s;height:60px;background:#fff;color:#000' tabindex=%s>押す</button>";
            page.setContent(button.formatted("40px", "0"));
            assertThatThrownBy(() -> Screens.lookAtKit(page, "bad-example")).hasMessageContaining("smaller than 44");
            page.setContent(button.formatted("60px", "-1"));
            assertThatThrownBy(() -> Screens.lookAtKit(page, "bad-example")).hasMessageContaining("not reached");
            page.setContent(button.formatted("60px", "0"));
            Screens.lookAtKit(page, "good-example");
        }
    }

    @Test
    void deskForEveryOne() {
        try (BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            page.navigate(server.address() + "/");
            page.getByRole(AriaRole.BUTTON, named("見本のIDを見る")).waitFor();
            Screens.look(page, "desk-sign-in");
            page.getByRole(AriaRole.BUTTON, named("見本のIDを見る")).click();
            page.getByText("auditor").waitFor();
            Screens.look(page, "desk-sample-accounts");
        }
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "office");
            Desk.openTodaysSession(page);
            for (String tab : new String[] {"進行表", "機材", "アンケート", "記録", "報告"}) {
                Desk.openTab(page, tab);
                Screens.look(page, "desk-tab-" + tab);
            }
            seeAsPdf(page);
            page.navigate(server.address() + "/today");
            page.getByTestId("due-figures").waitFor();
            Screens.look(page, "desk-today");
            page.navigate(server.address() + "/sessions");
            page.getByText("実施回を計画").click();
            page.getByRole(AriaRole.MENUITEM, named("アドバイザー派遣")).click();
            Desk.field(page, "題").waitFor();
            Screens.look(page, "desk-plan");
            page.keyboard().press("Escape");
            page.navigate(server.address() + "/contract");
            page.getByText("契約の決まり").first().waitFor();
            Screens.look(page, "desk-contract");
            page.getByRole(AriaRole.BUTTON, named("翌年度の契約をつくる")).click();
            page.getByLabel("件名").waitFor();
            Screens.look(page, "desk-contract-copy");
            page.getByRole(AriaRole.BUTTON, named("つくる").setExact(true)).click();
            page.getByTestId("contract-row").nth(1).waitFor();
            Screens.look(page, "desk-contracts");
            page.navigate(server.address() + "/tablets");
            page.getByRole(AriaRole.BUTTON, named("端末を登録")).click();
            page.getByLabel("OSと版").fill("iPadOS 26.1");
            Screens.look(page, "desk-register");
            page.getByLabel("ウイルス対策").fill("標準の保護");
            page.getByRole(AriaRole.BUTTON, named("登録コードを出す")).click();
            page.getByTestId("enrolment-code").waitFor();
            Screens.look(page, "desk-enrolment-code");
            page.getByRole(AriaRole.BUTTON, named("閉じる")).click();
            page.getByRole(AriaRole.BUTTON, named("救出ファイルを受け付ける")).click();
            page.locator("vaadin-upload").waitFor();
            Screens.look(page, "desk-rescue");
            page.navigate(server.address() + "/sessions/" + SampleData.id("session:seminar-5") + "/people");
            page.getByTestId("print-open").click();
            page.getByTestId("print-roster").waitFor();
            Screens.look(page, "desk-print");
            page.getByRole(AriaRole.BUTTON, named("閉じる")).click();
            page.navigate(server.address() + "/no-such-page");
            page.locator(".yo-dead-end__words").waitFor();
            Screens.look(page, "desk-not-found");
        }
    }

    /** Where the server has LibreOffice, the report is shown by the browser itself. */
    private static void seeAsPdf(Page page) {
        if (!page.getByTestId("pdf-see").first().isEnabled()) {
            assertThat(page.locator("main").textContent()).contains("LibreOffice");
            return;
        }
        page.getByTestId("pdf-see").first().click();
        page.getByTestId("pdf-open").waitFor();
        Screens.look(page, "desk-pdf");
        String address = (String) page.getByTestId("pdf-open").evaluate("link => link.href");
        APIResponse shown = page.request().get(address);
        assertThat(shown.headers().get("content-type")).startsWith("application/pdf");
        assertThat(shown.headers().get("content-disposition")).startsWith("inline");
        assertThat(new String(shown.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        page.getByRole(AriaRole.BUTTON, named("閉じる")).click();
        page.getByTestId("pdf-open").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.request().get(address).status())
                .as("the PDF goes with its window")
                .isNotEqualTo(200);
    }

    /** What each side keeps at the desk, as the contractor's office sees it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "desk-calendar, sessions?view=calendar",
        "desk-board, sessions?view=board",
        "desk-venues, venues",
        "desk-forms, forms",
        "desk-form-fields, forms/fields?of=performance-report",
        "desk-agreements, agreements",
        "desk-agreement, agreements/1",
        "desk-materials, materials",
        "desk-associations, associations",
        "desk-candidates, associations?show=candidates",
        "desk-association, associations/<association:見本町会>",
        "desk-follow-ups, follow-ups",
        "desk-surveys, surveys",
        "desk-mail, mail",
        "desk-sending-log, sending-log",
        "desk-trail, protection/trail",
        "desk-register-media, protection/media",
        "desk-register-managers, protection/managers",
        "desk-register-staff, protection/staff",
        "desk-register-training, protection/training",
        "desk-register-subcontracts, protection/subcontracts",
        "desk-register-cloud, protection/cloud",
        "desk-register-inspections, protection/inspections",
        "desk-register-brought-in, protection/brought-in",
        "desk-end, protection/end",
        "desk-incidents, protection/incident",
        "desk-incident-drill-ended, protection/incident?record=<incident:drill>",
        "desk-users, users",
        "desk-me, me",
        "desk-contract-values, contract/values",
        "desk-proposal, proposal",
        "desk-invoice, invoice",
        "desk-session-people, sessions/<session:seminar-6>/people",
        "desk-session-hearing, sessions/<session:dispatch-1>/hearing",
        "desk-session-agreements, sessions/<session:seminar-6>/agreements",
        "desk-session-materials, sessions/<session:seminar-6>/materials",
        "desk-session-survey, sessions/<session:seminar-6>/survey",
        "desk-surveys-kinds, surveys?by=kind&years=all",
    })
    void whatTheTwoSidesKeep(String name, String path) {
        office.navigate(server.address() + "/" + namedThings(path));
        office.locator("h1").first().waitFor();
        Screens.look(office, name);
    }

    /** Sheets of paper are keyed by keyboard alone, as fast as the keys come, and no key lands in another question. */
    @Test
    void paperKeyedAtTheDeskByKeyboard() {
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "office");
            page.navigate(server.address() + "/" + namedThings("sessions/<session:seminar-6>/keying"));
            page.getByTestId("keying-question").first().waitFor();
            Screens.look(page, "desk-keying");
            // who looks at the results meanwhile reloads nothing
            Page watched = context.newPage();
            watched.navigate(server.address() + "/" + namedThings("sessions/<session:seminar-6>/survey"));
            watched.getByText("紙 0人").waitFor();
            page.bringToFront();
            page.getByTestId("keying-number").locator("input").focus();
            for (String sheet : new String[] {"31", "32"}) {
                page.keyboard().press("Control+a");
                page.keyboard().type(sheet);
                page.keyboard().press("Enter");
                page.keyboard().type("21316");
                page.keyboard().press("Enter");
                page.keyboard().type("2");
                page.keyboard().type("reply " + sheet);
                page.keyboard().press("Enter");
                page.keyboard().press("Enter");
                page.getByText("回答票 " + sheet + " を保存しました").waitFor();
            }
            page.keyboard().press("Control+a");
            page.keyboard().type("31");
            page.keyboard().press("Enter");
            page.getByText("回答票 31 は、もう入力されています").waitFor();
            Screens.look(page, "desk-keying-twice");
            watched.getByText("reply 32").waitFor();
            watched.getByText("紙 2人").waitFor();
        }
    }

    /** {@code <name>} is the ID of that thing of the sample. */
    private static String namedThings(String path) {
        return Pattern.compile("<([^>]+)>")
                .matcher(path)
                .replaceAll(found -> SampleData.id(found.group(1)).toString());
    }

    @Test
    void surveyFromTheCodeToTheThanks() {
        try (BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            page.navigate(server.address() + "/s");
            Screens.look(page, "survey-code");
            page.locator("input[inputmode=numeric]").fill("000000");
            page.getByRole(AriaRole.BUTTON).first().click();
            Screens.look(page, "survey-wrong-code");
            page.navigate(server.address() + "/s/no-such-survey");
            Screens.look(page, "survey-closed");
            page.navigate(server.address() + "/s/sample");
            Screens.look(page, "survey-form");
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            Screens.look(page, "survey-nothing-answered");
            page.locator("fieldset")
                    .all()
                    .forEach(question -> question.locator("input").first().check());
            page.getByRole(AriaRole.BUTTON, named("回答を送る")).click();
            page.locator("dd").first().waitFor();
            Screens.look(page, "survey-thanks");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-GB"})
    void kitFromEnrolmentToTheReturn(String locale, @TempDir Path profile) {
        String language = "-" + locale.substring(0, 2);
        try (BrowserContext context = browser.tablet(profile, locale)) {
            Page page = context.pages().getFirst();
            page.navigate(server.address() + "/kit/");
            look(page, "enrol-submit", "kit-enrol" + language);
            page.getByTestId("enrol-code").fill("SAMPLE-TABLET");
            page.getByTestId("enrol-name").fill("4号機");
            page.getByTestId("enrol-submit").click();
            look(page, "signin-submit", "kit-sign-in" + language);
            page.getByTestId("signin-user").fill("lecturer");
            page.getByTestId("signin-password").fill("wrong");
            page.getByTestId("signin-submit").click();
            look(page, "problem", "kit-wrong-password" + language);
            page.getByTestId("signin-password").fill(SampleData.PASSWORD);
            page.getByTestId("signin-submit").click();
            Locator today = page.locator("[data-session='" + SampleData.id("session:seminar-5") + "']");
            today.waitFor();
            Screens.lookAtKit(page, "kit-choose" + language);
            today.click();
            look(page, "checkout-submit", "kit-checkout" + language);
            page.getByTestId("checkout-submit").click();
            page.getByTestId("home-start").click();
            page.getByTestId("change-mark").first().click();
            look(page, "change-submit", "kit-change-mark" + language);
            page.keyboard().press("Escape");
            page.getByTestId("walkin-open").click();
            page.getByTestId("walkin-submit").click();
            look(page, "walkin-submit", "kit-walk-in" + language);
            page.keyboard().press("Escape");
            page.getByTestId("badge").click();
            look(page, "sync-now", "kit-sync-details" + language);
            page.getByTestId("return-kit").click();
            look(page, "return-confirm", "kit-return" + language);
            page.keyboard().press("Escape");
            page.getByTestId("go-home").click();
            page.getByTestId("go-preflight").click();
            page.getByTestId("preflight-do").click();
            page.locator(".yo-checks").waitFor();
            Screens.lookAtKit(page, "kit-preflight" + language);
            page.getByTestId("go-home").click();
            page.getByTestId("go-receipts").click();
            Screens.lookAtKit(page, "kit-receipts" + language);
            page.getByTestId("go-home").click();
            page.getByTestId("lock").click();
            look(page, "unlock-submit", "kit-unlock" + language);
        }
    }

    private static void look(Page page, String testId, String name) {
        page.getByTestId(testId).waitFor();
        Screens.lookAtKit(page, name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
