package org.yoriai.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
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
import org.yoriai.shared.ui.Notice;

/** The venue book as people use it. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class VenuesViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"ward, true", "office, true", "lecturer, false", "auditor, false", "admin, false"})
    void everybodyReadsAndBothSidesWrite(String login, boolean writes) {
        as(login);
        UI.getCurrent().navigate("venues");
        assertThat(row("見本町会会館")).contains("定員 20人", "回線なし", "長机6、いす20");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .matches(words -> words.contains("会場を足す") == writes);
    }

    @Test
    void aFilteredBookIsAnAddress() {
        as("ward");
        UI.getCurrent().navigate("venues", QueryParameters.of("q", "プロジェクター"));
        assertThat(rows()).singleElement().asString().contains("手本コミュニティホール");
        UI.getCurrent().navigate("venues", QueryParameters.of("q", "どこにもない"));
        assertThat(main()).contains("あてはまる会場はありません");
    }

    @Test
    void aVenueIsAddedChangedTakenOutOfUseAndBroughtBack() {
        as("office");
        UI.getCurrent().navigate("venues");
        click("会場を足す");
        field("会場の名前").setValue("見本区民センター　会議室１");
        find(IntegerField.class).single().setValue(12);
        assertThat(find(IntegerField.class).single().getHelperText()).isEqualTo("講習会（20人）・意見交換会（20人）には小さい");
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("もう会場台帳にあります");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(12);
        field("会場の名前").setValue("画面から足した会館");
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(row("画面から足した会館")).contains("定員 12人", "確認中");
        labelled("画面から足した会館を直す");
        find(IntegerField.class).single().setValue(24);
        click("保存する");
        assertThat(row("画面から足した会館")).contains("定員 24人");
        labelled("画面から足した会館を使わなくする");
        assertThat(main()).contains("「画面から足した会館」を、使わなくなった会場に移しました。");
        click("もどす");
        assertThat(main()).doesNotContain("使わなくなった会場");
        labelled("画面から足した会館を使わなくする");
    }

    @ParameterizedTest(name = "{0}: {1} people, {2}")
    @CsvSource({"D4, 9, true", "D4, 10, false"})
    void aRoomTooSmallForWhatStandsThereSaysSo(String clause, int capacity, boolean small) {
        as("ward");
        seats(capacity);
        try {
            UI.getCurrent().navigate("venues");
            assertThat(row("手本自治会集会所").contains("派遣（10人）には小さい")).isEqualTo(small);
        } finally {
            seats(15);
        }
    }

    private void seats(int capacity) {
        jdbc.sql("update venue set capacity = ? where id = ?")
                .params(capacity, SampleData.id("venue:手本自治会集会所"))
                .update();
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from venue where name = '画面から足した会館'").update();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private void labelled(String label) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private String main() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> "venue-row".equals(row.getElement().getAttribute("data-testid")))
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getAttribute("data-label") + " "
                                + cell.getElement().getTextRecursively())
                        .reduce("", (one, other) -> one + "｜" + other))
                .toList();
    }

    private String row(String venue) {
        return rows().stream()
                .filter(words -> words.contains(venue))
                .findFirst()
                .orElseThrow();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
