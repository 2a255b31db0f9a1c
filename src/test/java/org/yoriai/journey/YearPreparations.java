package org.yoriai.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What both sides do before a session: lists of participants, materials, headcounts. */
final class YearPreparations {
    private static final Path ROSTERS = Path.of("src/test/resources/rosters");
    private static final String MATERIAL = "共通テキスト";
    private static final String EXPECTED = "14";
    private final YearDesk office;
    private final YearDesk ward;
    private final Path folder;

    YearPreparations(YearDesk office, YearDesk ward, Path folder) {
        this.office = office;
        this.ward = ward;
        this.folder = folder;
    }

    /** Each list goes into a session of its own; whatever a person has to decide is left out. */
    void importRosters() {
        List<Roster> rosters = List.of(
                new Roster("1-merged-titles.xlsx", 6),
                new Roster("2-sheets-and-days.xlsx", 6),
                new Roster("3-groups-in-one-column.xlsx", 5),
                new Roster("4-variants-and-doubles.xlsx", 9),
                new Roster("5-windows-31j.csv", 4),
                new Roster("6-formulas.xlsx", 3));
        for (int number = 0; number < rosters.size(); number++) {
            importRoster(YearPlan.SESSIONS.get(number).title(), rosters.get(number));
        }
    }

    /** @param heads how many can be taken over without a decision */
    private record Roster(String file, int heads) {}

    private void importRoster(String title, Roster roster) {
        Page page = ward.page();
        ward.openSession(title, "参加者");
        ward.press("名簿ファイルから取り込む");
        page.locator("vaadin-upload input[type=file]").setInputFiles(ROSTERS.resolve(roster.file()));
        page.getByTestId("import-summary").waitFor();
        readDaysAsNothing(page);
        Screens.look(page, "year-import-" + roster.file().charAt(0));
        leaveOutWhatHasToBeDecided(page);
        ward.press(roster.heads() + "人を取り込む");
        ward.waitUntilClosed();
        assertThat(page.getByTestId("headcount")).containsText("名簿 " + roster.heads() + "人");
    }

    private static void leaveOutWhatHasToBeDecided(Page page) {
        List<String> rows = page
                .getByTestId("import-row")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-kind=need]")))
                .all()
                .stream()
                .map(row -> row.getAttribute("data-row"))
                .toList();
        for (String row : rows) {
            page.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(row + "行目").setExact(true))
                    .uncheck();
        }
    }

    /** The lists name days of last year: what a column says may be read otherwise. */
    private static void readDaysAsNothing(Page page) {
        Locator days = page.locator("vaadin-select-value-button", new Page.LocatorOptions().setHasText("参加する日・回"));
        if (days.count() == 0) {
            return;
        }
        page.getByText("列の読み方を確かめる・変える").click();
        days.first().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("使わない").setExact(true))
                .click();
        assertThat(days).hasCount(0);
    }

    /** One text for the whole year: handed in, returned once, mended, confirmed. */
    void confirmMaterial() throws IOException {
        Path file = folder.resolve("text.pdf");
        try (PDDocument text = new PDDocument()) {
            text.addPage(new PDPage());
            text.save(file.toFile());
        }
        office.openSession(YearPlan.SESSIONS.getFirst().title(), "資料");
        office.press("資料を提出");
        office.type("資料の名前", MATERIAL);
        forEverySession();
        upload(file);
        office.press("提出する");
        office.waitUntilClosed();
        openMaterial(ward);
        ward.press("差し戻す");
        ward.type("直してほしいところ", "2ページの電話番号が古いので直してください。");
        ward.page()
                .locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("差し戻す"))
                .click();
        ward.waitUntilClosed();
        Screens.look(ward.page(), "year-material-returned");
        openMaterial(office);
        office.press("次の版を提出");
        office.type("変えたところ", "2ページの電話番号を直しました。");
        upload(file);
        office.press("提出する");
        office.waitUntilClosed();
        openMaterial(ward);
        ward.press("確認する");
        ward.press("確認済にする");
        ward.waitUntilClosed();
        assertThat(ward.page().getByText("確認済").first()).isVisible();
    }

    private void forEverySession() {
        Page page = office.page();
        Locator sessions = page.locator("vaadin-multi-select-combo-box");
        for (YearPlan.Planned session : YearPlan.SESSIONS.subList(1, YearPlan.SESSIONS.size())) {
            sessions.locator("input").fill(session.title());
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(session.title()))
                    .first()
                    .click();
        }
        sessions.locator("input").press("Escape");
    }

    private void upload(Path file) {
        office.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        office.page().getByText("を選びました").waitFor();
    }

    private static void openMaterial(YearDesk desk) {
        desk.open("materials");
        desk.link(MATERIAL).first().click();
        desk.page().locator(".yo-next").first().waitFor();
    }

    /** The ward tells each number but one; the office confirms that it got them. */
    void tellHeadcounts() {
        for (YearPlan.Planned session : YearPlan.SESSIONS) {
            if (!session.title().equals(YearPlan.HEADCOUNT_LATE)) {
                tellHeadcount(session.title());
                office.advance(session.title(), "準備完了");
            }
        }
    }

    private void tellHeadcount(String title) {
        ward.openSession(title, "参加者");
        Locator tell = ward.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^人数を連絡する")));
        if (tell.count() == 0) {
            ward.press("見込みの人数を入れる");
            ward.type("見込みの人数", EXPECTED);
            ward.press("保存する");
            ward.waitUntilClosed();
        }
        tell.click();
        ward.page().getByText("受託者の受け取りを待っています").waitFor();
        office.openSession(title, "参加者");
        office.press("受け取りました");
        office.page().getByText("受託者が受け取りました").waitFor();
    }
}
