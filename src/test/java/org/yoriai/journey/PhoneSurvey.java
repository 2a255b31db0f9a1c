package org.yoriai.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A participant's phone that runs no script. */
final class PhoneSurvey {
    private final Page page;
    private final String link;

    PhoneSurvey(BrowserContext phone, String link) {
        this.page = phone.newPage();
        this.link = link;
    }

    /** @return the receipt number that the thank-you page shows */
    String answer(String opinion) {
        page.navigate(link);
        Screens.pictures(page, "survey-form");
        for (Locator choices : page.locator("fieldset").all()) {
            choices.locator("input").first().check();
        }
        page.locator("textarea").fill(opinion);
        send();
        return receipt();
    }

    String sendTheSamePageAgain() {
        page.goBack();
        send();
        return receipt();
    }

    private void send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("回答を送る"))
                .click();
    }

    private String receipt() {
        Screens.pictures(page, "survey-thanks");
        return page.locator("dd").first().innerText();
    }
}
