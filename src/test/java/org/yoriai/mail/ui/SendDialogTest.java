package org.yoriai.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.association.Participants;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.shared.ui.Notice;

/** I7 at the desk: a list leaves sealed, its password is shown once, and the log waits until it was told. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class SendDialogTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Participants participants;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from sending_record").update();
        jdbc.sql("delete from cover_template").update();
        jdbc.sql("delete from letter").update();
    }

    @Test
    void aListOfParticipantsLeavesSealedAndItsPasswordIsShownOnce() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("sessions/" + sessionWithPeople() + "/people");
        click("メールで送る");
        Checkbox sealed = labelled("暗号化して送る");
        assertThat(sealed.getValue()).isTrue();
        assertThat(sealed.isEnabled()).as("nobody may take the seal off").isFalse();

        click("送る");
        assertThat(errors()).contains("宛先を選んでください");
        chooseFirst();
        test(find(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals("件名"))
                        .findFirst()
                        .orElseThrow())
                .setValue("名簿をお送りします");
        click("送る");
        String password = find(Code.class).all().stream()
                .filter(code -> "sending-password".equals(code.getElement().getAttribute("data-testid")))
                .map(code -> code.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
        assertThat(password).matches("[A-Za-z0-9]{20}");
        click("パスワードを控えました。閉じる");
        assertThat(find(Code.class).all()).isEmpty();

        UI.getCurrent().navigate("sending-log");
        assertThat(page()).contains("記録のない送信が1件").doesNotContain(password);
        assertThat(row()).contains("参加者名簿.xlsx", "名簿をお送りします", "暗号化（Office AES-256）", "未記入", "送信待ち");
        click("伝えたことを記入");
        click("記入する");
        assertThat(row()).contains("電話で伝達").doesNotContain("未記入");
        assertThat(page()).doesNotContain("記録のない送信");
    }

    @Test
    void anOpenDocumentMayLeaveOpenAndAStrangerNeedsAConfirmation() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("agreements/1");
        click("メールで送る");
        Checkbox sealed = labelled("暗号化して送る");
        assertThat(sealed.isEnabled()).isTrue();
        test(sealed).click();
        test(find(EmailField.class).single()).setValue("print@shop.example");
        click("送る");
        assertThat(errors()).contains("契約の関係者ではない宛先です");
        assertThat(find(EmailField.class).single().getValue())
                .as("what was typed stays")
                .isEqualTo("print@shop.example");
        test(labelled("この宛先に送ってよいことを確かめました")).click();
        click("送る");
        assertThat(find(Code.class).all()).isEmpty();
        click("閉じる");
        UI.getCurrent().navigate("sending-log");
        assertThat(row()).contains("print@shop.example", "関係者のほかの宛先", "暗号化なし");
    }

    @Test
    void aParticipantsNameInTheTextIsRefusedInWordsAndNothingIsLost() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("agreements/1");
        click("メールで送る");
        chooseFirst();
        String words = "さんの件です。";
        test(find(TextArea.class).single()).setValue(somebody() + words);
        click("送る");
        assertThat(errors()).contains("本文に参加者の氏名", "何も送っていません");
        assertThat(find(TextArea.class).single().getValue()).endsWith(words);
        assertThat(jdbc.sql("select count(*) from sending_record")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSendingOfTheAgreementsListIsOfferedToTheOfficeAlone() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("agreements");
        assertThat(buttons()).contains("メールで送る");
        As.atDesk(signIn, "ward");
        UI.getCurrent().navigate("agreements/1");
        assertThat(buttons()).doesNotContain("メールで送る");
    }

    @Test
    void aSessionsReportIsSent() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-5") + "/report");
        click("メールで送る");
        chooseFirst();
        click("送る");
        UI.getCurrent().navigate("sending-log");
        assertThat(row()).contains("実施報告書", ".docx", "暗号化（Office AES-256）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "auditor", "admin"})
    void thoseWhoLookReadTheLogAndNoteNothing(String login) {
        aListOfParticipantsIsSent();
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("sending-log");
        assertThat(row()).contains("参加者名簿.xlsx", "未記入").doesNotContain("伝えたことを記入");
    }

    @Test
    void anEmptyLogSaysWhatWillStandThere() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("sending-log");
        assertThat(page()).contains("まだ文書を送っていません");
    }

    private void aListOfParticipantsIsSent() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("sessions/" + sessionWithPeople() + "/people");
        click("メールで送る");
        chooseFirst();
        click("送る");
        click("パスワードを控えました。閉じる");
    }

    @SuppressWarnings("unchecked")
    private void chooseFirst() {
        CheckboxGroup<Object> people = find(CheckboxGroup.class).single();
        people.setValue(people.getGenericDataView().getItems().limit(1).collect(Collectors.toSet()));
        assertThat((Set<Object>) people.getValue()).hasSize(1);
    }

    private String somebody() {
        return participants
                .of(new ProgrammeSessionId(sessionWithPeople()), "test")
                .getFirst()
                .name();
    }

    private UUID sessionWithPeople() {
        return jdbc.sql("select session_id from participant order by id limit 1")
                .query(UUID.class)
                .single();
    }

    private Checkbox labelled(String label) {
        return find(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + words)))
                .click();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String errors() {
        return find(Notice.class).all().stream()
                .map(Component::getElement)
                .filter(notice -> notice.hasAttribute("data-kind"))
                .map(notice -> notice.getTextRecursively())
                .collect(Collectors.joining());
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private String row() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> "sending-row".equals(row.getElement().getAttribute("data-testid")))
                .map(row -> row.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }
}
