package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.yoriai.shared.SampleData;

/** The lecturer's tablet: a browser whose profile outlives closing. */
final class Tablet {
    private static final double PATIENCE_MS = 60_000;
    private final Browser browser;
    private final Path profile;
    private final String address;
    private BrowserContext context;
    private Page page;

    Tablet(Browser browser, Path profile, String address) {
        this.browser = browser;
        this.profile = profile.resolve("tablet");
        this.address = address;
        open();
    }

    BrowserContext context() {
        return context;
    }

    void takeOutTodaysSession() {
        fill("enrol-code", "SAMPLE-TABLET");
        fill("enrol-name", "3号機");
        tap("enrol-submit");
        fill("signin-user", "lecturer");
        fill("signin-password", SampleData.PASSWORD);
        tap("signin-submit");
        page.locator("[data-session='" + SampleData.id("session:seminar-5") + "']")
                .click();
        tap("checkout-submit");
        id("home-start").waitFor();
        // everything that a cold start without a network needs is on the tablet
        page.waitForFunction("navigator.serviceWorker.controller !== null");
        Screens.look(page, "kit-home");
    }

    /** As one closes the browser on the way and opens it at the venue. */
    void closeAndOpenAgain() {
        context.close();
        open();
        fill("unlock-user", "lecturer");
        fill("unlock-password", SampleData.PASSWORD);
        tap("unlock-submit");
        id("home-start").waitFor();
    }

    void markPresent(int people) {
        tap("home-start");
        for (int person = 1; person <= people; person++) {
            id("mark-present").first().click();
            assertThat(id("headcount")).hasText(Integer.toString(person));
        }
    }

    void openAttendance() {
        tap("home-start");
    }

    void markOneMore() {
        id("mark-present").first().click();
    }

    void showsHeads(int heads) {
        assertThat(id("headcount"))
                .hasText(Integer.toString(heads), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    }

    void addWalkIn(String name, String association) {
        tap("walkin-open");
        fill("walkin-name", name);
        fill("walkin-association", association);
        tap("walkin-submit");
        assertThat(id("toast")).containsText(name);
        Screens.look(page, "kit-attendance");
    }

    void tickChecklist(int items) {
        tap("tab-runsheet");
        tap("checklist-tab");
        int before = recorded();
        for (int item = 0; item < items; item++) {
            id("check").nth(item).check();
            assertThat(id("badge-recorded")).hasText(Integer.toString(before + item + 1));
        }
        Screens.look(page, "kit-checklist");
        tap("runsheet-tab");
    }

    void startAndFinishFirstItem() {
        tap("runsheet-start");
        tap("runsheet-finish");
        assertThat(page.locator("li[data-state='done']")).hasCount(1);
        assertThat(page.locator("li[data-state='now']")).hasCount(1);
        Screens.look(page, "kit-runsheet");
    }

    void writeRemark(String text) {
        tap("tab-records");
        fill("remark-text", text);
        tap("remark-submit");
        assertThat(id("remark")).containsText(text);
        Screens.look(page, "kit-records");
    }

    /** Chosen from the tablet's own pictures, as the camera left it: too large, and with the place where it was taken. */
    void takePhotograph(Path picture, String caption) {
        tap("tab-records");
        tap("tab-photographs-part");
        int before = recorded();
        page.evaluate(CATCH_PICTURES);
        fill("photograph-caption", caption);
        id("photograph-file").setInputFiles(picture);
        assertThat(id("badge-recorded")).hasText(Integer.toString(before + 1));
        Locator photograph = id("photograph").last();
        assertThat(photograph).containsText(caption);
        photograph.locator("img").waitFor();
        assertThat(photograph).hasAttribute("data-on-the-way", "true");
        Object kept = photograph.locator("img").evaluate(LOOK_INTO);
        assertThat((String) kept).startsWith("2048x1536 ").doesNotContain(HolidayPicture.PLACE);
        Screens.look(page, "kit-photographs");
    }

    /** The page's own rules let nobody fetch a picture out of it, so it is caught where it is shown. */
    private static final String CATCH_PICTURES = """
            () => {
              const show = URL.createObjectURL;
              URL.createObjectURL = (picture) => {
                window.picture = picture;
                return show.call(URL, picture);
              };
            }
            """;

    private static final String LOOK_INTO = """
            async (image) => {
              await image.decode();
              const bytes = await window.picture.arrayBuffer();
              return `${image.naturalWidth}x${image.naturalHeight} ${new TextDecoder('latin1').decode(bytes)}`;
            }
            """;

    void waitUntilPhotographsArrived() {
        tap("tab-records");
        tap("tab-photographs-part");
        id("photograph").first().waitFor();
        assertThat(page.locator("[data-on-the-way='true']"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
    }

    /** Does the check before leaving and comes back. */
    boolean isGreen(String check) {
        tap("go-preflight");
        tap("preflight-do");
        page.locator(".yo-checks").waitFor();
        boolean green = page.locator(".yo-checks [data-check='" + check + "']").count() == 1;
        Screens.look(page, "kit-preflight");
        tap("go-home");
        return green;
    }

    void giveBack() {
        tap("go-home");
        tap("return-kit");
        tap("return-confirm");
        id("signin-submit").waitFor();
    }

    int recorded() {
        return Integer.parseInt(id("badge-recorded").innerText());
    }

    /** Read from the picture of the screen, as a phone's camera does. */
    String readQrCode() {
        if (id("home-start").isVisible()) {
            tap("home-start");
        }
        tap("tab-survey");
        Screens.look(page, "kit-survey");
        byte[] picture = id("survey-qr").screenshot(new Locator.ScreenshotOptions());
        try {
            var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(picture)));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (IOException | ReaderException unreadable) {
            throw new AssertionError("The QR code on the tablet cannot be read", unreadable);
        }
    }

    void waitUntilAllIsAccepted(int acts) {
        for (String count : new String[] {"badge-recorded", "badge-received", "badge-accepted"}) {
            assertThat(id(count))
                    .hasText(Integer.toString(acts), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
        }
    }

    /** Neither what IndexedDB gives to a script nor any byte of the browser's profile holds one of the words. */
    void tellsNothing(String... secrets) throws IOException {
        String rows = (String) page.evaluate(DUMP);
        assertThat(rows).as("the dump holds the rows").contains("pushToken", "sealed");
        context.close();
        for (String secret : secrets) {
            assertThat(rows).doesNotContain(secret);
        }
        try (var files = Files.walk(profile)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (String secret : secrets) {
                    assertThat(Secrets.contained(bytes, secret))
                            .as(secret + " in " + profile.relativize(file))
                            .isFalse();
                }
            }
        }
        open();
    }

    private static final String DUMP = """
            async () => {
              const db = await new Promise((resolve, reject) => {
                const opening = indexedDB.open('yoriai-kit');
                opening.onsuccess = () => resolve(opening.result);
                opening.onerror = () => reject(opening.error);
              });
              const rows = await Promise.all([...db.objectStoreNames].map((name) => new Promise((resolve, reject) => {
                const all = db.transaction(name).objectStore(name).getAll();
                all.onsuccess = () => resolve(all.result);
                all.onerror = () => reject(all.error);
              })));
              db.close();
              return JSON.stringify(rows);
            }
            """;

    private void open() {
        context = browser.tablet(profile);
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.pages().getFirst();
        page.navigate(address + "/kit/");
    }

    private Locator id(String name) {
        return page.getByTestId(name);
    }

    private void tap(String name) {
        id(name).click();
    }

    private void fill(String name, String text) {
        id(name).fill(text);
    }
}
