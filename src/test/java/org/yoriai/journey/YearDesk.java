package org.yoriai.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** One side at its desk during a year: what a person does there, by what they see. */
final class YearDesk implements AutoCloseable {
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final double PATIENCE_MS = 15_000;
    private final BrowserContext context;
    private final String address;
    private final String login;
    private final Page page;

    YearDesk(Browser browser, String address, String login) {
        this.address = address;
        this.login = login;
        context = browser.desk();
        context.setDefaultTimeout(PATIENCE_MS);
        page = Desk.signIn(context, address, login);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(address + "/" + path);
        page.locator("h1").first().waitFor();
    }

    /** A session's tab, by the session's title: as somebody who looks it up in the list. */
    void openSession(String title, String tab) {
        open("sessions");
        link(title).first().click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("手続きの流れ"))
                .waitFor();
        Desk.openTab(page, tab);
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    void press(String words) {
        button(words).first().click();
    }

    Locator field(String label) {
        return Desk.field(page, label).last();
    }

    void type(String label, String words) {
        field(label).fill(words);
        field(label).press("Tab");
    }

    void type(String label, LocalDate day) {
        field(label).fill(day.format(TYPED));
        field(label).press("Enter");
        page.locator("vaadin-date-picker[opened]").waitFor(GONE);
    }

    /** Out of a list that opens. */
    void choose(String label, String option) {
        choose(label, page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)));
    }

    void chooseFirst(String label) {
        choose(label, page.getByRole(AriaRole.OPTION));
    }

    // a calendar that closes late takes the focus with it, and a list that has lost it closes too: a person clicks
    // again
    private void choose(String label, Locator options) {
        Locator list = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .last();
        list.click();
        try {
            options.first().click(new Locator.ClickOptions().setTimeout(5_000));
        } catch (TimeoutError closedAgain) {
            list.click();
            options.first().click();
        }
    }

    /** In that contract, of those in which the person takes part. */
    void workIn(String contract) {
        open("contract");
        Locator change = button(contract + "に切り替える");
        if (change.count() > 0) {
            change.click();
            page.waitForURL("**/sessions");
        }
        page.locator(".yo-contract__year", new Page.LocatorOptions().setHasText(contract.substring(0, 5)))
                .waitFor();
    }

    /** A session's next state, said by whoever may say it. */
    void advance(String title, String state) {
        open("sessions");
        link(title).first().click();
        press(state + "にする");
        button(state + "にする").waitFor(GONE);
    }

    /** Until the dialog has gone: what it asked for is done. */
    void waitUntilClosed() {
        page.waitForCondition(() -> page.locator("vaadin-dialog[opened]").count() == 0);
    }

    @Override
    public void close() {
        // the last thing seen is what one asks for when the journey ends early
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "year-last-seen-" + login + ".png")));
        context.close();
    }
}
