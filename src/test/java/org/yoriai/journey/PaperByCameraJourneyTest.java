package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yoriai.shared.SampleData;
import org.yoriai.sheet.Photographed;
import org.yoriai.survey.PrintedSample;
import org.yoriai.survey.SheetLayout;

/** Paper photographed at the desk: handed in, decided on by keyboard alone, stored; both screens at three widths. */
@Tag("journey")
@Tag("screens")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperByCameraJourneyTest {
    /** Unpacking and reading two pictures of many megapixels on a busy machine. */
    private static final double PATIENCE_MS = 60_000;

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
    void aPhotographedSheetIsDecidedOnByKeyboardAndStored() {
        String session = server.address() + "/sessions/" + SampleData.id("session:seminar-6");
        try (BrowserContext context = browser.desk()) {
            Page page = Desk.signIn(context, server.address(), "office");
            page.navigate(session + "/survey");
            page.getByTestId("sheets-prepare").click();
            String file = page.getByTestId("sheets-file").first().getAttribute("href");
            byte[] pdf = context.request().get(server.address() + "/" + file).body();
            page.getByTestId("reading-open").click();
            page.locator("vaadin-upload input[type=file]").setInputFiles(photographs(pdf));
            assertThat(page.locator(".yo-paper__line"))
                    .containsText("2ページのうち2ページ", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
            Screens.look(page, "desk-paper");
            page.getByTestId("sheet-open").click();
            page.getByTestId("confirm").waitFor();
            Screens.look(page, "desk-paper-review");

            int open =
                    page.locator("[data-testid=review-field][data-open=true]").count();
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-kind=error]")).containsText("の判断がまだです");
            for (int decided = 0; decided < open; decided++) {
                page.keyboard().press("Alt+Enter");
                assertThat(page.locator("[data-testid=review-field][data-open=true]"))
                        .hasCount(open - decided - 1);
            }
            page.locator(".yo-read--strays vaadin-checkbox")
                    .all()
                    .forEach(seen -> seen.locator("input").check());
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".yo-empty")).containsText("確認を待つ回答票はありません");
            page.navigate(session + "/survey");
            assertThat(page.getByTestId("coverage")).containsText("回答 1人");
        }
    }

    /** The sample's sheets are set from the same template: what stands where on them is the same. */
    private static FilePayload[] photographs(byte[] pdf) {
        SheetLayout layout = PrintedSample.seminar(1, 1).layout();
        List<UUID> filled = new ArrayList<>();
        filled.add(layout.pages().getFirst().boxes().get(1).option());
        filled.add(layout.pages().getFirst().boxes().get(6).option());
        filled.add(layout.pages().getFirst().boxes().get(7).option());
        filled.add(layout.pages().getLast().areas().getLast().option());
        return layout.pages().stream()
                .map(page -> new FilePayload(
                        "IMG_" + page.number() + ".JPG",
                        "image/jpeg",
                        Photographed.page(pdf, page.number() - 1, page, filled)))
                .toArray(FilePayload[]::new);
    }
}
