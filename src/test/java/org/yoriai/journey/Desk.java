package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.yoriai.shared.SampleData;

/** What a person does at the desk, by what they see there. */
final class Desk {
    private Desk() {}

    static Page signIn(BrowserContext context, String address, String login) {
        Page page = context.newPage();
        page.navigate(address + "/");
        page.getByLabel("ID").fill(login);
        page.getByLabel("パスワード", new Page.GetByLabelOptions().setExact(true)).fill(SampleData.PASSWORD);
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
