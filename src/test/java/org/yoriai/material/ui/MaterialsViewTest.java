package org.yoriai.material.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.material.MaterialId;
import org.yoriai.material.MaterialReview;
import org.yoriai.material.MaterialSubmission;
import org.yoriai.material.MaterialTesting;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;

/** Both sides see whose turn it is, act on the newest version, and lose nothing they typed. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class MaterialsViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private Materials materials;

    @Autowired
    private MaterialSubmission submission;

    @Autowired
    private MaterialReview review;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private JdbcClient jdbc;

    private MaterialTesting own;
    private ProgrammeSessionId session;
    private MaterialId material;

    @BeforeEach
    void submit() {
        own = new MaterialTesting(jdbc, planning, submission, review);
        Person office = As.signedIn(signIn, "office");
        session = own.session(LocalDate.of(2026, 12, 1), office);
        material = own.submitted("画面の手順書", office, session);
    }

    /** News on their way are heard out first: the page would look for a material that is no more. */
    @AfterEach
    void forget() throws InterruptedException {
        find(Dialog.class).all().forEach(Dialog::close);
        UI.getCurrent().navigate("contract");
        Thread.sleep(100);
        roundTrip();
        own.forget();
    }

    @ParameterizedTest(name = "materials?{0} shows the ward''s own: {1}")
    @CsvSource({
        "'', true",
        "turn=ward, true",
        "turn=contractor, false",
        "state=submitted, true",
        "state=confirmed, false",
        "q=画面, true",
        "q=ほかの名前, false",
        "session=own, true",
        "turn=nonsense&state=x&session=y, true",
    })
    void theAddressFilters(String query, boolean shown) {
        as("ward");
        UI.getCurrent().navigate("materials", QueryParameters.fromString(query.replace("own", session.toString())));
        assertThat(rows("material-row").stream().anyMatch(row -> row.contains("画面の手順書")))
                .isEqualTo(shown);
    }

    @Test
    void searchingChangesTheAddressSoThatItCanBeSent() {
        as("office");
        UI.getCurrent().navigate("materials", QueryParameters.of("turn", "ward"));
        test(find(TextField.class).single()).setValue("画面");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("turn=ward", "q=%E7%94%BB%E9%9D%A2");
        assertThat(rows("material-row")).hasSize(1);
        test(find(TextField.class).single()).setValue("どこにもない名前");
        assertThat(page()).contains("あてはまる資料がありません", "絞り込みをゆるめてください");
    }

    @Test
    void theWardReturnsWithACommentAndConfirmsTheNextVersion() {
        as("ward");
        open();
        click("差し戻す");
        click("差し戻す", dialog());
        assertThat(text(dialog())).as("a return without words").contains("直してほしいところ");
        assertThat(dialog().isOpened()).isTrue();
        test(find(TextArea.class, dialog()).single()).setValue("図を大きくしてください");
        click("差し戻す", dialog());
        assertThat(page()).contains("差戻し", "図を大きくしてください", "受託者が直しています");
        own.next(material, "二", As.signedIn(signIn, "office"));
        as("ward");
        open();
        assertThat(rows("version-row").getFirst()).contains("第2版", "直した：二", "区の確認待ち");
        click("確認する");
        click("確認済にする", dialog());
        assertThat(rows("version-row").getFirst()).contains("第2版", "確認済");
        assertThat(rows("version-row").getLast()).contains("第1版", "差戻し");

        assertThat(page()).contains("アンケートに答えた方の画面には出していません");
        click("アンケートに答えた方の画面に出す");
        assertThat(page()).contains("登録なしで開けます");
        click("画面に出すのをやめる");
        assertThat(page()).contains("アンケートに答えた方の画面には出していません");
    }

    @Test
    void theOfficeHandsInWithdrawsAndUndoesIt() {
        as("office");
        open();
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("確認する"));
        click("次の版を提出");
        SubmitDialog dialog = (SubmitDialog) dialog();
        click("提出する", dialog);
        assertThat(text(dialog)).contains("ファイルを選んでください");
        dialog.file().take("手順.exe", new byte[] {'M', 'Z'});
        assertThat(text(dialog)).contains("この種類のファイルは提出できません", "PDF, DOCX, PPTX, XLSX, PNG, JPG");
        var file = MaterialTesting.pdf("二");
        dialog.file().take(file.name(), file.bytes());
        click("提出する", dialog);
        assertThat(text(dialog))
                .as("what was changed is missing, the file stays")
                .contains("前の版から変えたところ", "二.pdf");
        test(find(TextArea.class, dialog).single()).setValue("図を大きくした");
        click("提出する", dialog);
        assertThat(rows("version-row").getFirst()).contains("第2版", "図を大きくした", "二.pdf", "区の確認待ち");
        click("取り下げる");
        assertThat(rows("version-row").getFirst()).contains("取下げ");
        click("取下げを元に戻す");
        assertThat(rows("version-row").getFirst()).contains("区の確認待ち");
    }

    @Test
    void whatTheOtherSideDoesComesWithoutAReloadAndLeavesWhatIsBeingWrittenAlone() throws InterruptedException {
        Person ward = As.signedIn(signIn, "ward");
        as("office");
        open();
        assertThat(page()).contains("区の確認は 11月17日（火）まで（仕様書 4(1)キ）");
        test(find(TextArea.class).single()).setValue("書きかけ");
        own.giveBack(material, first(), ward);
        as("office");
        for (int tries = 0; tries < 100 && !page().contains("図を大きく"); tries++) {
            Thread.sleep(20);
            roundTrip();
        }
        assertThat(page()).contains("差戻し", "図を大きく");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("書きかけ");
    }

    @Test
    void whatHappenedInTheMeantimeIsToldAndNothingIsChanged() {
        as("ward");
        open();
        click("確認する");
        Person office = As.signedIn(signIn, "office");
        own.next(material, "二", office);
        as("ward");
        click("確認済にする", dialog());
        assertThat(text(dialog())).contains("この版のあとに、動きがありました");
        assertThat(As.call(office, () -> materials.get(material)).confirmed()).isEmpty();
    }

    @Test
    void aCommentIsSentAndAnEmptyOneIsTold() {
        as("office");
        open();
        click("コメントを送る");
        assertThat(page()).contains("1文字から2,000文字まで");
        test(find(TextArea.class).single()).setValue("いつまでに要りますか");
        click("コメントを送る");
        assertThat(page()).contains("いつまでに要りますか", "受託者").doesNotContain("1文字から2,000文字まで");
    }

    @ParameterizedTest(name = "{0} finds the file on the tab: {1}, the button to submit: {2}")
    @CsvSource({"ward, true, false", "office, true, true", "lecturer, true, false", "auditor, false, false"})
    void theSessionsTabTellsCopiesAndDue(String login, boolean file, boolean submit) {
        as(login);
        UI.getCurrent().navigate("sessions/" + session + "/materials");
        assertThat(page()).contains("画面の手順書", "2部", "参加0人＋予備2", "区の確認は 11月17日（火）まで（仕様書 4(1)キ）");
        assertThat(find(Anchor.class).all().stream()
                        .anyMatch(link -> link.getHref().startsWith("files/sessions/" + session)))
                .isEqualTo(file);
        assertThat(find(Button.class).all().stream()
                        .anyMatch(button -> button.getText().equals("資料を提出")))
                .isEqualTo(submit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseReadsWhatBothSidesSay(String login) {
        as(login);
        UI.getCurrent().navigate("materials/" + material);
        assertThat(find(H1.class).all()).noneMatch(title -> title.getText().equals("画面の手順書"));
        UI.getCurrent().navigate("materials");
        assertThat(find(H1.class).all()).noneMatch(title -> title.getText().equals("資料"));
    }

    @Test
    void aMaterialThatIsNotThereSaysSo() {
        as("ward");
        UI.getCurrent().navigate("materials/no-such-material");
        assertThat(page()).contains("この資料は見つかりません");
    }

    private MaterialVersionId first() {
        Person office = As.signedIn(signIn, "office");
        return As.call(office, () -> materials.get(material))
                .versions()
                .getFirst()
                .id();
    }

    private void open() {
        UI.getCurrent().navigate("materials/" + material);
    }

    private Dialog dialog() {
        return find(Dialog.class).all().getLast();
    }

    private void click(String words) {
        test(button(find(Button.class).all(), words)).click();
    }

    private void click(String words, Dialog dialog) {
        test(button(find(Button.class, dialog).all(), words)).click();
    }

    private static Button button(List<Button> buttons, String words) {
        return buttons.stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return text(find(Main.class).single());
    }

    private List<String> rows(String id) {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> id.equals(row.getElement().getAttribute("data-testid")))
                .map(MaterialsViewTest::text)
                .toList();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
