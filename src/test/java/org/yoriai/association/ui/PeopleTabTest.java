package org.yoriai.association.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.association.PlannedSessions;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.SampleData;

/** S4 at the desk: a person by hand, or a number alone, told to the contractor and confirmed. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class PeopleTabTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private JdbcClient jdbc;

    private ProgrammeSessionId session;

    @BeforeEach
    void plan() {
        session = PlannedSessions.seminar(planning, As.signedIn(signIn, "office"));
    }

    @AfterEach
    void forget() {
        PlannedSessions.forget(jdbc);
    }

    @Test
    void aPersonIsAddedAndARemovalIsTakenBack() {
        open("ward");
        assertThat(page()).contains("参加者はまだ登録されていません");
        click("参加者を加える");
        click("保存する");
        assertThat(errors()).as("an empty form").contains("氏名を、1文字から");
        field("氏名", "見本 太郎");
        field("ふりがな", "ミホン タロウ");
        test(find(ComboBox.class).single()).selectItem("見本町会");
        click("保存する");
        assertThat(page()).contains("名簿 1人", "定員は10人程度から").doesNotContain("見本 太郎");
        click("表示する");
        assertThat(page()).contains("見本 太郎", "みほん たろう", "見本町会");

        click("参加者を加える");
        field("氏名", "見本太郎");
        test(find(ComboBox.class).single()).selectItem("見本町会");
        click("保存する");
        assertThat(errors()).contains("同じ氏名の方がもう登録されています");
        click("閉じる");

        click("外す");
        assertThat(page()).contains("見本 太郎さんを名簿から外しました", "名簿 0人");
        click("元に戻す");
        assertThat(page()).contains("見本 太郎", "名簿 1人").doesNotContain("外しました");
    }

    @Test
    void aNumberAloneIsToldAndConfirmed() {
        open("ward");
        click("見込みの人数を入れる");
        test(find(IntegerField.class).single()).setValue(15);
        click("保存する");
        assertThat(page()).contains("見込み 15人・名簿 0人", "連絡は、まだです");
        click("人数を連絡する（15人）");
        assertThat(page()).contains("15人と連絡しました。受託者の受け取りを待っています");
        open("office");
        click("受け取りました");
        assertThat(page()).contains("15人と連絡し、受託者が受け取りました", "受け取り");
        assertThat(find(Button.class).all())
                .as("the office neither tells nor changes the ward's number")
                .noneMatch(button ->
                        button.getText().contains("連絡する") || button.getText().contains("見込み"));
    }

    @Test
    void whoWorksAtTheSessionReadsAndChangesNothing() {
        UI.getCurrent();
        as("lecturer");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-5") + "/people");
        click("表示する");
        assertThat(page()).contains("架山 勇");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().matches("直す|外す|参加者を加える|受け取りました"));
    }

    private void open(String login) {
        as(login);
        UI.getCurrent().navigate("sessions/" + session + "/people");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private String errors() {
        return find(com.vaadin.flow.component.dialog.Dialog.class)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private void field(String label, String value) {
        TextField field = find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        test(field).setValue(value);
    }

    private void click(String words) {
        Button button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("no button " + words));
        test(button).click();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
