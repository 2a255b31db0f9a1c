package org.yoriai.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.deadline.DueItem;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;

/** Where people land, and what they see there first. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class TodayViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"office, きょうのしごと", "ward, きょうのしごと", "lecturer, きょうのしごと", "auditor, 実施回", "admin, 実施回"})
    void everyOneBeginsWithWhatTheyHaveToDo(String login, String heading) {
        as(login);
        UI.getCurrent().navigate("");
        assertThat(find(H1.class).single().getText()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({"ward, WARD, CONTRACTOR", "office, CONTRACTOR, WARD"})
    void eachSideSeesItsOwnFirstAndTheOthersBesideIt(String login, String own, String other) {
        as(login);
        UI.getCurrent().navigate("today");
        assertThat(holders("own")).isNotEmpty().containsOnly(own);
        assertThat(holders("other")).isNotEmpty().containsOnly(other);
        int few = rows().size();
        UI.getCurrent().navigate("today", QueryParameters.of("side", "both"));
        assertThat(rows()).hasSizeGreaterThan(few);
        assertThat(holders("own")).containsOnly(own);
    }

    @Test
    void whatIsLateComesFirstAndIsTheOneNextAction() {
        LocalDate before = moveLastExchange(LocalDate.now(BusinessTime.ZONE).minusYears(1));
        try {
            as("ward");
            UI.getCurrent().navigate("today");
            Section next = section("next-action");
            assertThat(next.getElement().getTextRecursively())
                    .contains("区の番・期限を", "日過ぎています", "意見交換会 第2回 担い手を増やす", "：資料を確認する", "仕様書 4(3)キ");
            assertThat(next.getElement().getAttribute("data-kind")).isEqualTo("need");
            assertThat(find(Anchor.class).all().stream()
                            .filter(anchor ->
                                    "primary".equals(anchor.getElement().getAttribute("data-kind"))))
                    .as("one filled button")
                    .singleElement()
                    .satisfies(button ->
                            assertThat(button.getHref()).isEqualTo("sessions/" + SampleData.id("session:exchange-2")));
            List<String> urgencies = rows(section("own")).stream()
                    .map(row -> row.getElement().getAttribute("data-urgency"))
                    .toList();
            assertThat(urgencies.getFirst()).isEqualTo("LATE");
            assertThat(urgencies.stream().map(DueItem.Urgency::valueOf)).isSorted();
            assertThat(find(Span.class).all().stream()
                            .filter(span -> "due-late".equals(span.getElement().getAttribute("data-testid")))
                            .map(span -> span.getElement().getTextRecursively()))
                    .isNotEmpty()
                    .allMatch(words -> words.endsWith("日超過"));
            assertThat(figures()).startsWith("遅れ ").doesNotStartWith("遅れ 0件");
        } finally {
            moveLastExchange(before);
        }
    }

    @Test
    void theYearShowsEverySessionOnceAndTheEnd() {
        as("office");
        UI.getCurrent().navigate("today");
        List<String> marks = find(Marks.Mark.class).all().stream()
                .map(mark -> mark.getElement().getTextRecursively())
                .toList();
        assertThat(marks).hasSize(14);
        assertThat(marks.getFirst()).isEqualTo("第1回9/10履行確認済み");
        assertThat(marks.getLast()).isEqualTo("契約終了3/31履行期間の終わり");
        assertThat(marks.get(12)).startsWith("提案書");
    }

    @Test
    void aFieldWorkerFindsTheirSessionsAndTheKit() {
        as("facilitator");
        UI.getCurrent().navigate("today");
        assertThat(rows()).as("no list of duties").isEmpty();
        assertThat(find(ListItem.class).all().stream()
                        .filter(item -> "own-session".equals(item.getElement().getAttribute("data-testid")))
                        .map(item -> item.getElement().getTextRecursively()))
                .isNotEmpty()
                .allMatch(words -> words.contains("意見交換会"));
        assertThat(section("next-action").getElement().getTextRecursively()).contains("出発前点検", "キットを開く");
    }

    @Test
    void theMailsAreSwitchedOffAndOnAgain() {
        as("ward");
        UI.getCurrent().navigate("today");
        assertThat(reminders().getValue()).isTrue();
        test(reminders()).click();
        UI.getCurrent().navigate("sessions");
        UI.getCurrent().navigate("today");
        assertThat(reminders().getValue()).isFalse();
        test(reminders()).click();
        assertThat(jdbc.sql("select count(*) from reminder_refused where account_id = ?")
                        .param(SampleData.id("account:ward"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "office"})
    void noWordIsMissing(String login) {
        as(login);
        UI.getCurrent().navigate("today", QueryParameters.of("side", "both"));
        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .contains("1年の流れ", "メールでの知らせ")
                .doesNotContain("due.", "today.", "programme.", "reminder.", "{0}", "{1}");
    }

    private Checkbox reminders() {
        return find(Checkbox.class).single();
    }

    private String figures() {
        return find(Span.class).all().stream()
                .filter(span -> "due-figures".equals(span.getElement().getAttribute("data-testid")))
                .map(Span::getText)
                .findFirst()
                .orElseThrow();
    }

    private List<ListItem> rows() {
        return find(ListItem.class).all().stream()
                .filter(row -> "due-row".equals(row.getElement().getAttribute("data-testid")))
                .toList();
    }

    private List<ListItem> rows(Section section) {
        return rows().stream()
                .filter(row -> row.getParent()
                        .flatMap(Component::getParent)
                        .filter(section::equals)
                        .isPresent())
                .toList();
    }

    private List<String> holders(String section) {
        return rows(section(section)).stream()
                .map(row -> row.getElement().getAttribute("data-holder"))
                .toList();
    }

    private Section section(String testId) {
        return find(Section.class).all().stream()
                .filter(section -> testId.equals(section.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow();
    }

    /** @return where it was */
    private LocalDate moveLastExchange(LocalDate day) {
        var id = SampleData.id("session:exchange-2");
        LocalDate before = jdbc.sql("select held_on from programme_session where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
        jdbc.sql("update programme_session set held_on = ? where id = ?")
                .params(day, id)
                .update();
        return before;
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
