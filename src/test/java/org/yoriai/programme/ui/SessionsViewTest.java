package org.yoriai.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.SampleData;
import org.yoriai.shared.ui.Status;

/** The year as list, calendar and board; each choice is an address that can be kept and sent. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class SessionsViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "?{0} shows {1} of the titles and not {2}")
    @CsvSource({
        "kind=exchange, 担い手を増やす, 事例紹介とふりかえり",
        "state=accepted, LINE公式アカウントの始め方, 担い手を増やす",
        "q=ｉｎｓｔａｇｒａｍ, Instagramの始め方, 担い手を増やす",
        "q=第2回, 担い手を増やす, 事例紹介とふりかえり",
        "view=board&q=手本コミュニティ, キャッシュレス決済, Instagramの始め方",
        "view=calendar&month=2026-09&kind=seminar, LINE公式アカウントの始め方, Instagramの始め方",
    })
    void anAddressShowsWhatItSays(String query, String shown, String hidden) {
        as("ward");
        open(query);
        assertThat(main()).contains(shown).doesNotContain(hidden);
    }

    @Test
    void whatIsChosenStaysInEveryOtherLinkOfThePage() {
        as("ward");
        open("view=board&kind=seminar&state=agreed&q=Instagram&late=1");
        assertThat(link("カレンダー").getHref().replace('+', ' '))
                .contains("view=calendar", "kind=seminar", "state=agreed", "q=Instagram", "late=1");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Instagram");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
    }

    @Test
    void whoSearchesIsLedToTheAddressOfTheSearch() {
        as("ward");
        open("view=board");
        test(find(TextField.class).single()).setValue("担い手");
        assertThat(main()).contains("担い手を増やす").doesNotContain("キャッシュレス決済");
        assertThat(link("一覧").getHref()).contains("q=");
    }

    @Test
    void anAddressThatNobodyUnderstandsOpensTheList() {
        as("ward");
        open("view=sideways&month=2026-99&kind=dance&state=perhaps");
        assertThat(find(NativeTable.class).single().getClassNames()).contains("yo-matrix");
        assertThat(main()).contains("事例紹介とふりかえり");
    }

    @Test
    void onlyWhatIsLateIsShownWhenOnlyThatIsAsked() {
        as("ward");
        on(LocalDate.now(clock).plusDays(1), () -> {
            open("late=1");
            assertThat(main()).contains("事例紹介とふりかえり").doesNotContain("キャッシュレス決済");
            assertThat(find(Status.class).all())
                    .filteredOn(status -> "need".equals(status.getElement().getAttribute("data-kind")))
                    .extracting(status -> status.getElement().getTextRecursively())
                    .anyMatch(words -> words.endsWith("遅れ"));
        });
    }

    @Test
    void theCalendarIsATableThatBeginsOnSundayAndNamesHolidays() {
        as("ward");
        open("view=calendar&month=2026-09");
        NativeTable table = find(NativeTable.class).single();
        assertThat(table.getCaptionText()).isEqualTo("2026年9月の実施回と期限");
        assertThat(table.getHead().getElement().getTextRecursively()).isEqualTo("日月火水木金土");
        assertThat(cell("9月22日（火）")).contains("国民の休日");
        assertThat(cell("9月21日（月）")).contains("敬老の日");
        assertThat(cell("9月10日（木）")).contains("講習会第1回", "14:00 事例紹介", "履行確認済み");
        List<NativeTableCell> cells = find(NativeTableCell.class).all();
        assertThat(cells).hasSize(5 * 7);
        assertThat(cells.subList(2, 9))
                .as("from the first Tuesday, the third day of its week")
                .extracting(cell -> cell.getElement().getAttribute("data-label"))
                .containsExactly("9月1日（火）", "9月2日（水）", "9月3日（木）", "9月4日（金）", "9月5日（土）", "9月6日（日）", "9月7日（月）");
    }

    @Test
    void openDueDaysStandInTheirCells() {
        as("ward");
        on(LocalDate.of(2027, 3, 20), () -> {
            open("view=calendar&month=2027-03");
            assertThat(cell("3月15日（月）")).contains("人数連絡の期限");
            assertThat(cell("3月6日（土）")).contains("資料確認の期限");
        });
    }

    @Test
    void aMonthIsLeftForTheOneBeforeAndAfter() {
        as("ward");
        open("view=calendar&month=2026-12&kind=seminar");
        assertThat(link("次の月").getHref()).contains("month=2027-01", "kind=seminar");
        assertThat(link("前の月").getHref()).contains("month=2026-11");
        open("view=calendar&month=2027-04");
        assertThat(main()).contains("この月には、実施回も期限もありません");
        YearMonth now = YearMonth.now(clock);
        assertThat(link("今月").getHref()).contains("month=" + now);
    }

    @Test
    void theBoardHasAColumnForEachStateAndSaysWhatIsMissingAndWhoseTurnItIs() {
        as("ward");
        open("view=board");
        List<String> columns = find(Section.class).all().stream()
                .filter(section -> section.hasClassName("yo-board__column"))
                .map(section -> section.getElement().getAttribute("data-state"))
                .toList();
        assertThat(columns).containsExactly("PLANNED", "AGREED", "READY", "HELD", "REPORTED", "ACCEPTED");
        assertThat(card("事例紹介とふりかえり")).contains("資料確認", "人数連絡", "区");
        assertThat(card("キャッシュレス決済")).contains("履行確認", "区").doesNotContain("資料確認");
        String planned = card("手本自治会 Instagram");
        assertThat(planned).contains("協議", "区・受託者").doesNotContain("ねらいを書く");
    }

    @Test
    void aPlanWithoutGoalSaysSoOnItsCard() {
        as("ward");
        changed("goal", "", () -> {
            open("view=board");
            assertThat(card("雛形町会 LINEオープンチャット")).contains("ねらいを書く");
        });
    }

    @ParameterizedTest(name = "{0}: foreseen {1}, planned 7: {2}")
    @CsvSource({
        "S3, 7, '7回程度のうち、実施4・予定3・残り0', false",
        "S3, 9, '9回程度のうち、実施4・予定3・残り2', false",
        "S3, 6, '6回程度のうち、実施4・予定3・残り0', true"
    })
    void howManyAreHeldAndRemainIsToldAndMoreThanForeseenIsAWarning(
            String clause, int foreseen, String words, boolean warns) {
        as("ward");
        planned(foreseen);
        try {
            open("view=board");
            String counts = find(ListItem.class).all().stream()
                    .map(item -> item.getElement().getTextRecursively())
                    .filter(text -> text.startsWith("講習会") && text.contains("のうち"))
                    .findFirst()
                    .orElseThrow();
            assertThat(counts).contains(words);
            assertThat(counts.contains("目安より1回多く計画しています（仕様書 4(1)ウ）")).isEqualTo(warns);
        } finally {
            planned(7);
        }
    }

    @Test
    void whoIsAssignedToSomeSessionsCountsNotTheYears() {
        as("lecturer");
        open("view=board");
        assertThat(main()).doesNotContain("残り").contains("事例紹介とふりかえり").doesNotContain("手本自治会 Instagram");
    }

    /** The seventh seminar, agreed but with nothing ready, on another day for the time of the work. */
    private void on(LocalDate day, Runnable work) {
        Object before = jdbc.sql("select held_on from programme_session where id = ?")
                .param(SampleData.id("session:seminar-7"))
                .query(LocalDate.class)
                .single();
        move(day);
        try {
            work.run();
        } finally {
            move(before);
        }
    }

    private void move(Object day) {
        jdbc.sql("update programme_session set held_on = ? where id = ?")
                .params(day, SampleData.id("session:seminar-7"))
                .update();
    }

    private void changed(String column, String to, Runnable work) {
        Object id = SampleData.id("session:dispatch-3");
        String before = jdbc.sql("select " + column + " from programme_session where id = ?")
                .param(id)
                .query(String.class)
                .single();
        String set = "update programme_session set " + column + " = ? where id = ?";
        jdbc.sql(set).params(to, id).update();
        try {
            work.run();
        } finally {
            jdbc.sql(set).params(before, id).update();
        }
    }

    private void planned(int count) {
        jdbc.sql("update programme set planned_count = ? where id = ?")
                .params(count, SampleData.id("programme:SEMINAR"))
                .update();
    }

    private void open(String query) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
        UI.getCurrent().navigate("sessions", new QueryParameters(parameters));
    }

    private String main() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private RouterLink link(String words) {
        return find(RouterLink.class)
                .withCondition(link -> link.getElement().getTextRecursively().equals(words))
                .single();
    }

    private String cell(String day) {
        return find(NativeTableCell.class).all().stream()
                .map(Component::getElement)
                .filter(cell -> day.equals(cell.getAttribute("data-label")))
                .findFirst()
                .orElseThrow()
                .getTextRecursively();
    }

    private String card(String title) {
        return find(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("yo-board__card"))
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains(title))
                .findFirst()
                .orElseThrow();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
