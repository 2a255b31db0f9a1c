package org.yoriai.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ContractCopies;
import org.yoriai.programme.ContractDraft;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.SampleData;
import org.yoriai.shared.ui.Notice;

/** The values of a copied contract are set at the desk, each beside its clause. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class ContractValuesViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private ContractCopies copies;

    @Autowired
    private Contracts contracts;

    @Autowired
    private JdbcClient jdbc;

    private ContractId own;

    @BeforeEach
    void aContractOfItsOwn() {
        Person office = As.signedIn(signIn, "office");
        own = As.call(office, () -> copies.copy(ContractDraft.nextYearOf(contracts.current()), office));
    }

    @ParameterizedTest
    @CsvSource({"office, true", "admin, true", "ward, false", "auditor, false", "lecturer, false"})
    void whoSetsTheValues(String login, boolean sets) {
        as(signIn.authenticate(login, SampleData.PASSWORD));
        UI.getCurrent().navigate("contract/values");
        assertThat(find(H1.class).single().getText()).matches(heading -> heading.equals("契約の決まりを直す") == sets);
    }

    @Test
    void eachValueStandsBesideItsClause() {
        open();
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .contains("仕様書 1", "仕様書 3", "仕様書 4(4)", "仕様書 5", "仕様書 4(1)ア", "仕様書 4(1)キ", "仕様書 4(2)ケ", "仕様書 4(3)コ");
    }

    @Test
    void aValueThatCannotBeIsToldWithItsClauseAndNothingTypedIsLost() {
        open();
        dates("実施期間のはじめ").getFirst().setValue(LocalDate.of(2027, 8, 1));
        numbers("回数").getFirst().setValue(0);
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("仕様書 4(1)ウ");
        assertThat(dates("実施期間のはじめ").getFirst().getValue()).isEqualTo("2027-08-01");
        numbers("回数").getFirst().clear();
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("「講習会 回数」");
        numbers("回数").getFirst().setValue(6);
        numbers("人数の連絡").getFirst().setValue(7);
        click("保存する");
        assertThat(find(H1.class).single().getText()).isEqualTo("契約");
        assertThat(main()).contains("6回程度", "実施日の7日前まで", "令和9年8月1日から");
    }

    @Test
    void whatASessionBeginsWithIsSetLineByLine() {
        open();
        test(find(Button.class).withText("はじめの進行表8項目（120分）と機材7点を直す").single()).click();
        labelled("1行目「あいさつ・今日のねらい」を取りのぞく");
        labelled("2行目「文例をもとに、自分の町会の下書きを作る」を上へ");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("合計115分／120分程度");
        click("項目を足す");
        click("保存する", 1);
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("項目の名前を");
        titles().getLast().setValue("ふりかえり");
        numbers("分").getLast().setValue(5);
        click("保存する", 1);
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("はじめの進行表8項目（120分）と機材7点を直す");
        test(find(Button.class).withText("はじめの進行表8項目（120分）と機材7点を直す").single()).click();
        assertThat(titles())
                .extracting(TextField::getValue)
                .startsWith("文例をもとに、自分の町会の下書きを作る")
                .endsWith("ふりかえり");
    }

    @Test
    void whoSavesAfterSomebodyElseIsTold() {
        open();
        otherDesk();
        click("保存する");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("ほかの人がいま直しました");
    }

    private void otherDesk() {
        jdbc.sql("update contract set revision = revision + 1 where id = ?")
                .param(own.value())
                .update();
    }

    private void open() {
        Person office = As.signedIn(signIn, "office");
        as(signIn.again(own, office.id()).orElseThrow());
        UI.getCurrent().navigate("contract/values");
    }

    private List<TextField> titles() {
        return find(TextField.class)
                .withCondition(field -> "項目".equals(field.getLabel()))
                .all();
    }

    private List<DatePicker> dates(String label) {
        return find(DatePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all();
    }

    private List<IntegerField> numbers(String label) {
        return find(IntegerField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private void click(String words, int place) {
        test(find(Button.class).withText(words).all().get(place)).click();
    }

    private void labelled(String label) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    private String main() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private void as(Person person) {
        As.atDesk(person);
    }
}
