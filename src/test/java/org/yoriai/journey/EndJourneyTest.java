package org.yoriai.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yoriai.TestDatabase;
import org.yoriai.backup.ReturnedFiles;
import org.yoriai.report.OnPaper;

/** I12: from the archive to the certificate, as office and ward see it; nothing is destroyed before both have said so. */
@Tag("journey")
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndJourneyTest {
    private static final String TITLE = "町会・自治会デジタル活用支援事業委託";
    private static final String TELLS = """
            () => new MutationObserver(() => {
              const working = document.querySelector('[data-testid=end-working]');
              if (working?.querySelector('progress')) sessionStorage.setItem('told', working.textContent);
            }).observe(document.body, { childList: true, subtree: true })
            """;

    @TempDir
    private Path folder;

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
    void fromTheArchiveToTheCertificate() throws Exception {
        try (BrowserContext offices = browser.desk();
                BrowserContext wards = browser.desk()) {
            Page office = end(offices, "office");
            Page ward = end(wards, "ward");
            Screens.look(office, "desk-end-nothing");
            press(office, "end.archive");
            String password = office.getByTestId("end-password").textContent();
            assertThat(password).hasSize(20);
            Screens.look(office, "desk-end-archive");
            Path archive = saved(ward, "返還データを保存");
            Map<String, byte[]> files = ReturnedFiles.opened(archive, password);
            assertThat(files).containsKeys("目次.csv", "表/参加者.csv", "表/監査証跡.csv");
            assertThat(new String(files.get("目次.csv"), StandardCharsets.UTF_8).lines())
                    .as("a heading and every file but itself")
                    .hasSize(files.size());
            Screens.look(ward, "desk-end-receive");
            confirm(ward, "end.receive");
            confirm(office, "end.ask");
            Screens.look(office, "desk-end-asked");
            confirm(ward, "end.agree");
            office.getByTestId("end.dispose").waitFor();
            Screens.look(office, "desk-end-agreed");
            destroyed(office);
            ward.navigate(server.address() + "/sessions");
            ward.getByLabel("ID").waitFor();
        }
    }

    private void destroyed(Page office) throws Exception {
        press(office, "end.dispose");
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        Locator destroy = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("この契約を廃棄する"));
        dialog.getByLabel("確認のため").fill("ちがう件名");
        destroy.click();
        dialog.getByRole(AriaRole.ALERT).waitFor();
        Screens.look(office, "desk-end-typed");
        dialog.getByLabel("確認のため").fill(TITLE);
        office.evaluate(TELLS);
        destroy.click();
        office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("この契約は、廃棄しました"))
                .waitFor();
        Screens.look(office, "ended");
        assertThat(office.evaluate("sessionStorage.getItem('told')"))
                .as("told meanwhile")
                .isEqualTo("廃棄しています。終わるまで、この画面を閉じないでください。");
        byte[] certificate = Files.readAllBytes(saved(office, "消去・廃棄証明書"));
        String paper = new OnPaper(folder).laidOut("certificate", certificate);
        assertThat(paper).contains("消去・廃棄証明書", TITLE, "親鍵", "確認ずみ（");
        // PostgreSQL writes its files anew at once, H2 when it stops
        assertThat(paper.contains("まだ確認していない")).isEqualTo(!TestDatabase.postgres());
        office.navigate(server.address() + "/today");
        office.getByLabel("ID").waitFor();
    }

    private Page end(BrowserContext context, String login) {
        Page page = Desk.signIn(context, server.address(), login);
        page.navigate(server.address() + "/protection/end");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("返還・廃棄"))
                .waitFor();
        return page;
    }

    private static Path saved(Page page, String words) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                        .click())
                .path();
    }

    private static void press(Page page, String testId) {
        page.getByTestId(testId).click();
        page.waitForTimeout(500);
    }

    private static void confirm(Page page, String testId) {
        Locator button = page.getByTestId(testId);
        String words = button.textContent();
        button.click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
        button.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
