package org.yoriai.association.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.association.AssociationOverview;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.SampleData;
import org.yoriai.shared.ui.Notice;

/** Associations, their records, follow-ups and hearings on the desk. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class KarteViewsTest extends SpringBrowserlessTest {
    private static final UUID OWN = SampleData.id("association:仮町自治会");
    private static final UUID FREE_VISIT = SampleData.id("session:dispatch-3");

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql(
                        "delete from follow_up_contact where follow_up_id in (select id from follow_up where association_id = ?)")
                .param(OWN)
                .update();
        jdbc.sql("delete from hearing_answer where hearing_id in (select id from hearing where association_id = ?)")
                .param(OWN)
                .update();
        for (String table : List.of("follow_up", "hearing", "tool_note", "support_policy", "visit_choice")) {
            jdbc.sql("delete from " + table + " where association_id = ?")
                    .param(OWN)
                    .update();
        }
    }

    @ParameterizedTest(name = "{0} finds {2}")
    @CsvSource({"q=見本, all, 2", "q=見　本町, all, 1", "q=ヶ丘, all, 1", "q=見本, visits, 1", "q=どこにもない, all, 0"})
    void searchAndChoiceStandInTheAddressWhateverTheWidth(String query, String show, int rows) {
        as("ward");
        UI.getCurrent().navigate("associations", QueryParameters.simple(Map.of("q", query.substring(2), "show", show)));
        assertThat(rows("association-row")).hasSize(rows);
        if (rows == 0) {
            assertThat(page()).contains("あてはまる町会・自治会がありません");
        }
        assertThat(find(TextField.class).single().getValue()).isEqualTo(query.substring(2));
    }

    @Test
    void aCandidateIsChosenWithItsReasonsAndAgreedUpon() {
        as("office");
        UI.getCurrent().navigate("associations", QueryParameters.of("show", "candidates"));
        Component card = find(Div.class).all().stream()
                .filter(div -> "candidate".equals(div.getElement().getAttribute("data-testid")))
                .filter(div -> text(div).contains("仮町自治会"))
                .findFirst()
                .orElseThrow();
        assertThat(text(card)).contains("講習会 第1回", "人が", "まだ派遣していない");
        click("仮町自治会 を派遣の候補にする");
        assertThat(find(TextArea.class).single().getValue()).contains("講習会 第1回");
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        UI.getCurrent().navigate("associations/" + OWN);
        click("派遣先に決める");
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getAttribute("data-kind"))
                .isEqualTo("error");
        @SuppressWarnings("unchecked")
        Select<Object> session = find(Select.class).single();
        session.setValue(session.getListDataView().getItems().toList().getLast());
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        UI.getCurrent().navigate("associations/" + OWN);
        assertThat(page()).contains("派遣先に決めた", "アドバイザー派遣 第3回");
    }

    @Test
    void aKarteShowsWhatCountsNowAndTheChronicle() {
        as("ward");
        UI.getCurrent().navigate("associations/" + SampleData.id("association:見本町会"));
        assertThat(find(H1.class).single().getText()).isEqualTo("見本町会");
        assertThat(page()).contains("LINE公式アカウント", "使っている", "月2回の配信が続くように", "講習会 第1回", "回覧板、掲示板、電話連絡網", "留守だった");
    }

    @Test
    void toolsAndPolicyAreWrittenOnTheKarte() {
        as("ward");
        UI.getCurrent().navigate("associations/" + OWN);
        click("使っているものを書く");
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("1文字から100文字");
        find(TextField.class).single().setValue("掲示板");
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        click("支援方針を書く");
        find(TextArea.class).single().setValue("秋にもう一度うかがう");
        click("保存する");
        UI.getCurrent().navigate("associations/" + OWN);
        assertThat(page()).contains("掲示板", "秋にもう一度うかがう");
    }

    @Test
    void aFollowUpGoesFromTheFormToItsResult() {
        as("office");
        UI.getCurrent().navigate("follow-ups", QueryParameters.of("association", OWN.toString()));
        assertThat(rows("follow-up-row")).isEmpty();
        click("フォローアップを加える");
        find(TextArea.class).single().setValue("配信の様子をうかがう");
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("町会・自治会を選んでください");
        association().setValue(nameOf("仮町自治会"));
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        UI.getCurrent().navigate("follow-ups", QueryParameters.of("association", OWN.toString()));
        assertThat(rows("follow-up-row")).singleElement().asString().contains("配信の様子をうかがう", "未着手", "電話");
        click("結果を書いて終える：配信の様子をうかがう");
        click("終える");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("話したこと");
        find(TextArea.class).single().setValue("続いている");
        click("終える");
        UI.getCurrent()
                .navigate(
                        "follow-ups", QueryParameters.simple(Map.of("association", OWN.toString(), "show", "closed")));
        assertThat(rows("follow-up-row")).singleElement().asString().contains("済み", "続いている");
        click("もう一度始める：配信の様子をうかがう");
        UI.getCurrent().navigate("follow-ups", QueryParameters.of("association", OWN.toString()));
        assertThat(rows("follow-up-row")).singleElement().asString().contains("対応中");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndTheWordsStay() {
        as("office");
        UUID begun = SampleData.id("follow-up:begun");
        UI.getCurrent().navigate("follow-ups", QueryParameters.of("id", begun.toString()));
        click("やりとりを書く：1回目の配信がうまくいったかうかがう");
        find(TextArea.class).single().setValue("かけ直した");
        jdbc.sql("update follow_up set version = version + 1 where id = ?")
                .param(begun)
                .update();
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("ほかの人が");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("かけ直した");
    }

    @Test
    void aHearingIsEnteredAtItsVisitAndNowhereElse() {
        as("office");
        UI.getCurrent().navigate("sessions/" + FREE_VISIT + "/hearing");
        assertThat(page()).contains("ヒアリングの回答がまだありません");
        click("ヒアリングを書き入れる");
        association().setValue(nameOf("仮町自治会"));
        click("保存する");
        assertThat(find(Notice.class)
                        .withAttribute("data-kind", "error")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("1つ以上の回答");
        find(TextArea.class).all().getFirst().setValue("回覧板だけ");
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        UI.getCurrent().navigate("sessions/" + FREE_VISIT + "/hearing");
        assertThat(page()).contains("いま使っているもの", "回覧板だけ", "仮町自治会");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-6"));
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .as("a seminar has no hearing")
                .noneMatch(href -> href.endsWith("/hearing"));
    }

    @Test
    void theFieldReadsTheHearingAndDoesNotEnterIt() {
        as("adviser");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:dispatch-1") + "/hearing");
        assertThat(page()).contains("回覧板、掲示板、電話連絡網");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("書き直す");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseGetsIn(String login) {
        as(login);
        for (String path : List.of("associations", "associations/" + SampleData.id("association:見本町会"), "follow-ups")) {
            UI.getCurrent().navigate(path);
            assertThat(page()).doesNotContain("見本町会", "使っているもの", "フォローアップを加える");
        }
    }

    @Test
    void anAssociationThatIsNotThereSaysSo() {
        as("office");
        for (String id : List.of(UUID.randomUUID().toString(), "xyz")) {
            UI.getCurrent().navigate("associations/" + id);
            assertThat(find(H1.class).single().getText()).contains("見つかりません");
        }
    }

    private List<String> rows(String kind) {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> kind.equals(row.getElement().getAttribute("data-testid")))
                .map(KarteViewsTest::text)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AssociationOverview.Name> association() {
        return find(ComboBox.class).all().stream()
                .filter(box -> "町会・自治会".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private AssociationOverview.Name nameOf(String name) {
        return association()
                .getListDataView()
                .getItems()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return find(Main.class).all().stream().map(KarteViewsTest::text).reduce("", String::concat);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void click(String words) {
        Button button = find(Button.class).all().stream()
                .filter(found -> found.getText().equals(words)
                        || found.getAriaLabel().filter(words::equals).isPresent())
                .toList()
                .getLast();
        test(button).click();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
