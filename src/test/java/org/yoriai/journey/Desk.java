package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.yoriai.shared.SampleData;

/** What a person does at the desk, by what they see there. */
final class Desk {
    private Desk() {}

    /** The field of that label, and no other whose label has it within. */
    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Page signIn(BrowserContext context, String address, String login) {
        Page page = context.newPage();
        page.navigate(address + "/");
        page.getByLabel("ID").fill(login);
        field(page, "パスワード").fill(SampleData.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ログインする"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("実施回").setExact(true))
                .first()
                .waitFor();
        page.navigate(address + "/sessions");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("実施回"))
                .waitFor();
        return page;
    }

    /** @return the link by which the new person sets a password */
    static String invite(Browser browser, String address, String login) {
        try (BrowserContext context = browser.desk()) {
            Page page = signIn(context, address, "admin");
            page.navigate(address + "/users");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("招待する"))
                    .click();
            field(page, "ログインのID").fill(login);
            field(page, "名前").fill("試験 まこと");
            field(page, "所属").fill("見本区");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登録して招待リンクをつくる"))
                    .click();
            field(page, "リンク").waitFor();
            return field(page, "リンク").inputValue();
        }
    }

    /** @param held takes what the pages' own policy keeps out */
    static Page watched(BrowserContext context, List<String> held) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                held.add(message.text());
            }
        });
        return page;
    }

    static void openTodaysSession(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("LINEの配信を続けるには"))
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("手続きの流れ"))
                .waitFor();
    }

    static void openTab(Page page, String label) {
        Pattern begins = Pattern.compile("^" + label);
        Locator tab = page.locator(".yo-tab", new Page.LocatorOptions().setHasText(begins));
        // the tab that is open already would be made anew under the hands of whoever goes on
        if (tab.getAttribute("aria-current") == null) {
            tab.click();
        }
        assertThat(page.locator(".yo-tab[aria-current]")).hasText(begins);
    }
}
