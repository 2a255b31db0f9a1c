package org.yoriai.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The twelve sessions of 令和9年度, and how their contract comes about in March. */
final class YearPlan {
    static final String MOVED = "写真の撮り方";
    static final LocalDate MOVED_TO = LocalDate.of(2027, 11, 26);
    static final String REPORT_LATE = "オープンチャット";
    static final String HEADCOUNT_LATE = "情報の届け方";
    static final List<Planned> SESSIONS = List.of(
            seminar("事例に学ぶ", 9, 9),
            seminar("公式アカウント", 9, 24),
            seminar("写真の投稿", 10, 7),
            seminar("キャッシュレス", 10, 21),
            seminar(REPORT_LATE, 11, 11),
            seminar(MOVED, 11, 25),
            seminar("ふりかえり", 12, 16),
            new Planned("アドバイザー派遣", "見本町会への派遣", LocalDate.of(2027, 11, 18)),
            new Planned("アドバイザー派遣", "手本自治会への派遣", LocalDate.of(2028, 1, 20)),
            new Planned("アドバイザー派遣", "例示町会への派遣", LocalDate.of(2028, 2, 17)),
            new Planned("意見交換会", HEADCOUNT_LATE, LocalDate.of(2027, 12, 17)),
            new Planned("意見交換会", "担い手を増やす", LocalDate.of(2028, 1, 28)));
    static final List<String> HELD_BY_OCTOBER = List.of("事例に学ぶ", "公式アカウント", "写真の投稿", "キャッシュレス");
    static final List<String> REPORTED_BY_DECEMBER = List.of(MOVED, "見本町会への派遣");
    static final List<String> HELD_BY_DECEMBER =
            Stream.concat(REPORTED_BY_DECEMBER.stream(), Stream.of(REPORT_LATE)).toList();
    private static final String PASSWORD = "桜の下で-寄り合う-2027";
    private static final String TEACHER = "見本 先生";

    /** @param kind as the menu calls it */
    record Planned(String kind, String title, LocalDate day) {}

    private YearPlan() {}

    private static Planned seminar(String title, int month, int day) {
        return new Planned("デジタル活用講習会", title, LocalDate.of(2027, month, day));
    }

    /** The office copies the contract, invites whoever will work at the venues, and plans the year. */
    static void makeNextYear(Browser browser, String address, String contract) {
        try (YearDesk office = new YearDesk(browser, address, "office")) {
            office.open("contract");
            office.press("翌年度の契約をつくる");
            office.press("つくる");
            office.page().getByTestId("contract-row").nth(1).waitFor();
            office.workIn(contract);
            String link = invite(office);
            acceptInvitation(browser, link);
            SESSIONS.forEach(session -> plan(office, session));
        }
    }

    private static String invite(YearDesk office) {
        office.open("users");
        office.press("招待する");
        office.type("ログインのID", "sensei-9");
        office.type("名前", TEACHER);
        office.choose("役割", "講師・アドバイザー・ファシリテーター");
        office.type("所属", "見本の会社（見本）");
        office.type("おわりの日", LocalDate.of(2028, 3, 31));
        office.press("登録して招待リンクをつくる");
        String link = office.field("リンク").inputValue();
        office.press("閉じる");
        return link;
    }

    private static void acceptInvitation(Browser browser, String link) {
        try (BrowserContext context = browser.desk()) {
            Page page = context.newPage();
            page.navigate(link);
            page.getByLabel("新しいパスワード").first().fill(PASSWORD);
            page.getByLabel("新しいパスワード").first().press("Tab");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("このパスワードにする"))
                    .click();
            page.getByText("パスワードを設定しました").waitFor();
        }
    }

    private static void plan(YearDesk office, Planned session) {
        office.open("sessions");
        office.page().getByText("実施回を計画").first().click();
        office.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(session.kind()))
                .click();
        office.type("題", session.title());
        office.type("ねらい（終わったあとに、できるようになること）", "自分の町会で1つ始められる");
        office.type("実施日", session.day());
        office.chooseFirst("会場");
        office.choose(TEACHER, "講師");
        office.press("保存する");
        office.waitUntilClosed();
    }
}
