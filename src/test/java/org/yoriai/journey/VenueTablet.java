package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.yoriai.shared.SampleData;

/** One person's tablet at the venue: taken out with a network, then used without one. */
final class VenueTablet implements AutoCloseable {
    private static final double PATIENCE_MS = 60_000;
    private final BrowserContext context;
    private final Page page;
    private final String user;

    VenueTablet(Browser browser, Path profile, String address, String user, String session) {
        this(browser.tablet(profile), address, user, session);
    }

    VenueTablet(BrowserContext context, String address, String user, String session) {
        this.user = user;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.pages().getFirst();
        page.navigate(address + "/kit/");
        fill("enrol-code", "SAMPLE-TABLET");
        fill("enrol-name", user + "の端末");
        tap("enrol-submit");
        fill("signin-user", user);
        fill("signin-password", SampleData.PASSWORD);
        tap("signin-submit");
        page.locator("[data-session='" + SampleData.id("session:" + session) + "']")
                .click();
        tap("checkout-submit");
        id("home-start").waitFor();
        page.waitForFunction("navigator.serviceWorker.controller !== null");
    }

    /** The network goes, and the tablet is opened anew where there is none. */
    void leaveForTheVenue() {
        context.setOffline(true);
        page.reload();
        unlock();
    }

    void unlock() {
        fill("unlock-user", user);
        fill("unlock-password", SampleData.PASSWORD);
        tap("unlock-submit");
        id("home-start").waitFor();
    }

    void comeHome() {
        context.setOffline(false);
    }

    void waitUntilAllIsAccepted() {
        String acts = id("badge-recorded").innerText();
        for (String count : new String[] {"badge-received", "badge-accepted"}) {
            assertThat(id(count)).hasText(acts, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
        }
    }

    int recorded() {
        return Integer.parseInt(id("badge-recorded").innerText());
    }

    /** Each mark is one tap, and is safely on the tablet before the next. */
    void markPresent(int people) {
        openPlace("attendance");
        int before = Integer.parseInt(id("headcount").innerText());
        for (int person = 1; person <= people; person++) {
            id("mark-present").first().click();
            assertThat(id("headcount")).hasText(Integer.toString(before + person));
        }
    }

    void addWalkIn(String name, String association) {
        openPlace("attendance");
        tap("walkin-open");
        fill("walkin-name", name);
        fill("walkin-association", association);
        tap("walkin-submit");
        told(name);
    }

    void openPlace(String place) {
        if (id("home-start").isVisible()) {
            tap("home-start");
        }
        tap("tab-" + place);
    }

    void write(String field, String text) {
        tap("write-" + field);
        fill("dialog-text", text);
        tap("dialog-save");
        told("残しました");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    void note(String kind, String text) {
        id("kind-" + kind).check(new Locator.CheckOptions().setForce(true));
        fill("note-text", text);
        tap("note-submit");
        assertThat(page.getByText(text, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    void told(String words) {
        assertThat(id("toast")).containsText(words);
    }

    Page page() {
        return page;
    }

    Locator id(String name) {
        return page.getByTestId(name);
    }

    void tap(String name) {
        id(name).click();
    }

    void fill(String name, String text) {
        id(name).fill(text);
    }

    @Override
    public void close() {
        context.close();
    }
}
