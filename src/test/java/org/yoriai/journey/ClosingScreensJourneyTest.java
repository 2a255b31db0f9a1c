package org.yoriai.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P1, G3 in the browser: the proposal is written, handed in, given back and accepted; then the invoice is issued and paid. */
@Tag("journey")
@Tag("screens")
class ClosingScreensJourneyTest {
    private JarUnderTest server;
    private Browser browser;

    @Test
    void fromTheDraftToThePayment() throws Exception {
        try (var started = new JarUnderTest();
                var opened = new Browser()) {
            server = started;
            browser = opened;
            server.start();
            drafts();
            atRest("update programme_session set state = 'ACCEPTED'");
            handedInAndAnswered();
            billedAndPaid();
            atRest(
                    "delete from proposal_submission",
                    "delete from proposal",
                    "delete from opinion_mark",
                    "delete from invoice",
                    "delete from billing_terms");
            nothingYet();
        }
    }

    private void drafts() {
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "office");
            open(page, "proposal", "提案書");
            Screens.look(page, "closing-draft");
            click(page, "proposal.submit");
            confirm(page, "区へ提出する");
            page.getByText("すべての事業が終わってから提出します").waitFor();
            Screens.look(page, "closing-too-early");
            page.keyboard().press("Escape");
            dialog(page, "proposal.plan.edit", "closing-plan");
            dialog(page, "proposal.budget.edit", "closing-budget");
            dialog(page, "proposal.issues.edit", "closing-issues");
            dialog(page, "opinions-choose", "closing-opinions");
            open(page, "invoice", "請求書");
            page.getByText("履行確認の済んでいない実施回が").waitFor();
            Screens.look(page, "closing-invoice-missing");
            dialog(page, "invoice.terms.edit", "closing-terms");
        }
    }

    private void handedInAndAnswered() {
        try (BrowserContext office = browser.desk();
                BrowserContext ward = browser.desk()) {
            Page contractor = Desk.signIn(office, server.address(), "office");
            open(contractor, "proposal", "提案書");
            click(contractor, "proposal.submit");
            confirm(contractor, "区へ提出する");
            contractor.getByText("区の確認待ち").first().waitFor();
            Screens.look(contractor, "closing-submitted");
            Page client = Desk.signIn(ward, server.address(), "ward");
            open(client, "proposal", "提案書");
            Screens.look(client, "closing-to-answer");
            click(client, "proposal.return");
            client.locator("vaadin-dialog textarea").fill("費用の内訳を分けてください。");
            Screens.look(client, "closing-return");
            confirm(client, "差し戻す");
            client.getByText("差戻し").first().waitFor();
            // the contractor's page shows it without a reload
            contractor.getByText("費用の内訳を分けてください。").first().waitFor();
            Screens.look(contractor, "closing-returned");
            click(contractor, "proposal.submit");
            confirm(contractor, "区へ提出する");
            contractor.getByText("第2版").first().waitFor();
            click(client, "proposal.accept");
            confirm(client, "承認する");
            client.getByText("承認済み").first().waitFor();
            Screens.look(client, "closing-accepted");
        }
    }

    private void billedAndPaid() {
        try (BrowserContext office = browser.desk();
                BrowserContext ward = browser.desk()) {
            Page contractor = Desk.signIn(office, server.address(), "office");
            open(contractor, "invoice", "請求書");
            Screens.look(contractor, "closing-invoice-ready");
            click(contractor, "invoice.issue");
            confirm(contractor, "請求書を発行する");
            contractor.getByText("区の受領待ち").waitFor();
            Screens.look(contractor, "closing-invoice-issued");
            Page client = Desk.signIn(ward, server.address(), "ward");
            open(client, "invoice", "請求書");
            click(client, "invoice.receive");
            Screens.look(client, "closing-invoice-receive");
            confirm(client, "残す");
            client.getByText("支払期限").waitFor();
            Screens.look(client, "closing-invoice-received");
            click(client, "invoice.pay");
            confirm(client, "残す");
            client.getByText("に支払い済み").waitFor();
            Screens.look(client, "closing-invoice-paid");
        }
    }

    private void nothingYet() {
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "office");
            open(page, "proposal", "提案書");
            Screens.look(page, "closing-nothing-written");
            open(page, "invoice", "請求書");
            Screens.look(page, "closing-invoice-nothing");
        }
    }

    private void dialog(Page page, String button, String name) {
        click(page, button);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("閉じる"))
                .waitFor();
        Screens.look(page, name);
        page.keyboard().press("Escape");
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void open(Page page, String path, String heading) {
        page.navigate(server.address() + "/" + path);
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))
                .waitFor();
    }

    private static void click(Page page, String testId) {
        page.getByTestId(testId).click();
    }

    /** The button of that name in the window in front. */
    private static void confirm(Page page, String name) {
        page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Years do not pass in a test: their end is written into the database while the server is stopped. */
    private void atRest(String... statements) throws Exception {
        server.stop();
        String postgres = server.environment().get("YORIAI_DB_URL");
        String url = postgres == null
                ? "jdbc:h2:file:" + server.data().resolve("yoriai") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                : postgres;
        try (var connection = DriverManager.getConnection(url, postgres == null ? "yoriai" : "postgres", "");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        server.start();
    }
}
