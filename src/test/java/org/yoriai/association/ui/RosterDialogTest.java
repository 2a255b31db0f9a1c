package org.yoriai.association.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.association.PlannedSessions;
import org.yoriai.association.RosterColumn;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.SampleData;

/** S4 at the desk: a list is looked at with its doubts, mended in place, accepted, and taken back as a whole. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class RosterDialogTest extends SpringBrowserlessTest {
    private static final Path FILES = Path.of("src/test/resources/rosters");
    private static final String NEW = "新見本台町会";

    @Autowired
    private SignIn signIn;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private JdbcClient jdbc;

    private ProgrammeSessionId session;

    @BeforeEach
    void open() {
        session = PlannedSessions.seminar(planning, As.signedIn(signIn, "office"));
        As.atDesk(signIn, "ward");
        UI.getCurrent().navigate("sessions/" + session + "/people");
        click("名簿ファイルから取り込む");
    }

    @AfterEach
    void forget() {
        PlannedSessions.forget(jdbc, NEW);
    }

    @Test
    void doubtsAreMendedAcceptedAndTakenBack() throws IOException {
        give("4-variants-and-doubles.xlsx");
        assertThat(dialog())
                .contains(
                        "13人を取り込みます。1行は取り込みません。あと4行",
                        "名簿の合計は15人ですが、読み取れたのは14人です",
                        "「雛型住宅自治会」は登録がありません",
                        "2行目と同じ人のようなので、取り込みません",
                        "ファイルでは「見本ケ丘町会」",
                        "二重申込?");
        click("13人を取り込む");
        assertThat(dialog()).contains("あと4行、決まっていないことがあります。まだ何も取り込んでいません");
        choose("6行目の町会・自治会", "雛形住宅自治会");
        choose("12行目の町会・自治会", "手本自治会");
        type("13行目の氏名", "見本 のぞみ");
        type("15行目のふりがな", "");
        assertThat(dialog()).contains("13人を取り込みます。1行は取り込みません。").doesNotContain("あと");
        tick("2行目", false);
        tick("10行目", true);
        click("13人を取り込む");
        assertThat(find(RosterDialog.class).all()).isEmpty();
        assertThat(page()).contains("名簿 13人", "名簿から13人を取り込みました").doesNotContain("見本 のぞみ");
        click("表示する");
        assertThat(page()).contains("見本 のぞみ", "みほん はつえ", NEW).doesNotContain("二重申込");

        click("取込みを元に戻す（13人）");
        click("まとめて外す");
        assertThat(page()).contains("名簿 0人", "参加者はまだ登録されていません").doesNotContain("取り込みました");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndAnotherMayBeChosen() throws IOException {
        find(RosterDialog.class).single().take("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog()).contains("Excel（.xlsx）でもCSVでもないファイルです。何も読み込んでいません");
        give("5-windows-31j.csv");
        assertThat(dialog())
                .contains("文字コードをWindows-31Jとして読みました", "名簿の合計4人と、読み取れた人数が合っています")
                .doesNotContain("何も読み込んでいません");
        assertThat(field(TextField.class, "3行目の氏名").getValue()).isEqualTo("見本 髙子");
    }

    @Test
    void aColumnMayBeReadAsSomethingElse() {
        find(RosterDialog.class).single().take("a,b\n見本 太郎,見本町会\n".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog()).contains("見出しの行が見つかりません");
        select("1列目", RosterColumn.NAME);
        select("2列目", RosterColumn.ASSOCIATION);
        tick("1行目", false);
        assertThat(dialog()).contains("1人を取り込みます。1行は取り込みません。");
        click("1人を取り込む");
        assertThat(page()).contains("名簿 1人");
    }

    @Test
    void whoeverChangedTheListMeanwhileIsComparedWith() {
        byte[] list = "氏名,町会名\n見本 太郎,見本町会\n見本 花子,見本町会\n".getBytes(StandardCharsets.UTF_8);
        find(RosterDialog.class).single().take(list);
        Meanwhile.register(jdbc, session);
        click("2人を取り込む");
        assertThat(dialog()).contains("ほかの人がこの回の名簿を変えました。まだ何も取り込んでいません");
        assertThat(page()).contains("名簿 0人");
        click("2人を取り込む");
        assertThat(page()).contains("名簿 3人");
    }

    /** What somebody else does in the meantime. */
    private static final class Meanwhile {
        static void register(JdbcClient jdbc, ProgrammeSessionId session) {
            jdbc.sql("insert into participant (id, contract_id, session_id, association_id, name, kana)"
                            + " select ?, contract_id, ?, association_id, name, kana from participant"
                            + " where session_id = ? fetch first 1 row only")
                    .params(java.util.UUID.randomUUID(), session.value(), SampleData.id("session:seminar-5"))
                    .update();
        }
    }

    private void give(String file) throws IOException {
        find(RosterDialog.class).single().take(Files.readAllBytes(FILES.resolve(file)));
    }

    private void choose(String label, String association) {
        @SuppressWarnings("unchecked")
        ComboBox<String> field = field(ComboBox.class, label);
        test(field).selectItem(association);
    }

    private void select(String label, RosterColumn meaning) {
        @SuppressWarnings("unchecked")
        Select<RosterColumn> select = find(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
        select.setValue(meaning);
    }

    private void type(String label, String words) {
        test(field(TextField.class, label)).setValue(words);
    }

    private void tick(String label, boolean take) {
        find(Checkbox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(take);
    }

    private <C extends Component & com.vaadin.flow.component.HasAriaLabel> C field(Class<C> type, String label) {
        return find(type).all().stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private String dialog() {
        return find(RosterDialog.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private void click(String words) {
        Button button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("no button " + words));
        test(button).click();
    }
}
