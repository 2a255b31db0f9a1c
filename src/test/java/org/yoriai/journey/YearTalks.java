package org.yoriai.journey;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** What both sides say to each other until a session stands (協議). */
final class YearTalks {
    private final YearDesk office;
    private final YearDesk ward;

    YearTalks(YearDesk office, YearDesk ward) {
        this.office = office;
        this.ward = ward;
    }

    /** The office proposes day and contents, the ward agrees to both, and the session is agreed. */
    void agree(YearPlan.Planned session) {
        agreeOn(session.title(), "日時・会場");
        agreeOn(session.title(), "内容");
        office.advance(session.title(), "協議済み");
    }

    private void agreeOn(String title, String kind) {
        office.openSession(title, "協議");
        office.press("協議を始める");
        office.choose("区分", kind);
        office.type("件名", kind + "：" + title);
        office.type("内容", "この案でお願いします。");
        office.press("提案する");
        office.waitUntilClosed();
        accept(title, kind);
    }

    private void accept(String title, String kind) {
        openAgreement(ward, title, kind);
        ward.press("この案で合意する");
        ward.press("合意する");
        ward.waitUntilClosed();
        ward.button("理由を書いて再開する").waitFor();
    }

    /** Re-opened by the ward, proposed anew by the office, agreed by the ward. */
    void move(String title, LocalDate day) {
        openAgreement(ward, title, "日時・会場");
        ward.press("理由を書いて再開する");
        ward.type("内容", "この日は会場が使えなくなりました。");
        ward.press("再開する");
        ward.waitUntilClosed();
        openAgreement(office, title, "日時・会場");
        office.press("別の案を出す");
        office.type("実施日", day);
        office.type("内容", "翌日ではいかがでしょうか。");
        office.press("提案する");
        office.waitUntilClosed();
        accept(title, "日時・会場");
        ward.openSession(title, "協議");
        ward.page().getByText("第").first().waitFor();
        Screens.look(ward.page(), "year-moved");
    }

    private static void openAgreement(YearDesk desk, String title, String kind) {
        desk.openSession(title, "協議");
        desk.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(kind + "：" + title))
                .first()
                .click();
        desk.page().locator(".yo-agreement__next").waitFor();
    }
}
