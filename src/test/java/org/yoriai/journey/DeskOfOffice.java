package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.yoriai.shared.SampleData;

/** The contractor's office at its desk, with one page open all the time. */
final class DeskOfOffice {
    private static final double PATIENCE_MS = 30_000;
    private final Page page;

    DeskOfOffice(Browser browser, String address) {
        page = Desk.signIn(browser.desk(), address, "office");
    }

    void openTodaysSession(String tab) {
        Desk.openTodaysSession(page);
        Desk.openTab(page, tab);
        assertThat(page.locator(".yo-log")).hasCount(0);
        // shows later that the page was never loaded anew
        page.evaluate("window.neverReloaded = true");
    }

    /** @param name the sample session's, such as {@code dispatch-2} */
    void openSession(String name, String tab) {
        page.locator("a[href*='" + SampleData.id("session:" + name) + "']")
                .first()
                .click();
        Desk.openTab(page, tab);
    }

    void reads(String words) {
        assertThat(page.locator(".yo-log")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
    }

    void showsWithoutReload(int acts, int heads) {
        assertThat(page.locator(".yo-log"))
                .hasCount(acts, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
        assertThat(page.getByTestId("headcount")).hasText("来場 " + heads + "人");
        assertThat(page.getByTestId("tablet")).hasAttribute("data-received", Integer.toString(acts));
        assertThat(page.getByTestId("tablet")).hasAttribute("data-accepted", Integer.toString(acts));
        assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
        Screens.look(page, "desk-record");
    }

    Path makeReport(Path folder) {
        Desk.openTab(page, "アンケート");
        assertThat(page.getByTestId("coverage")).containsText("回答 2人");
        Screens.look(page, "desk-survey");
        Desk.openTab(page, "報告");
        Screens.look(page, "desk-report");
        Download download =
                page.waitForDownload(() -> page.getByTestId("report-make").click());
        assertThat(download.suggestedFilename()).isEqualTo("実施報告書_デジタル活用講習会_第5回_第1版.docx");
        Path file = folder.resolve("report.docx");
        download.saveAs(file);
        return file;
    }

    void showsTheReturn(int acts) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("端末と持出し"))
                .click();
        Locator row = page.getByTestId("ledger-row").first();
        assertThat(row).hasAttribute("data-state", "RETURNED");
        assertThat(row).containsText("受信 " + acts + "＝反映 " + acts);
        Screens.look(page, "desk-tablets");
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByTestId("ledger-row").first()).containsText("確認 ");
    }
}
