package org.yoriai.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
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
import org.yoriai.report.FormTesting;

/** S10: the office sees what the checker found before it decides, tries the form, puts it to use and goes back; the ward looks. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class FormsViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() throws InterruptedException {
        find(Dialog.class).all().forEach(Dialog::close);
        UI.getCurrent().navigate("contract");
        Thread.sleep(100);
        roundTrip();
        FormTesting.forget(jdbc);
    }

    @Test
    void aFormIsCheckedConfirmedPutToUseAndGoneBackFrom() {
        open("office", "forms");
        assertThat(page()).contains("いま使っている様式", "標準の様式", "実施報告書", "提案書");
        click("様式を入れ替える");
        dialog().take("区の様式.docx", FormTesting.form("区の様式　{{venue}}"));
        assertThat(text(dialog())).contains("確かめてほしいところが", "使っていない項目：実施回の題", "試しに差し込んだ文書");
        click("この様式を使う");
        assertThat(text(dialog())).as("nobody ticked the box").contains("しるしを付けてから");
        test(find(Checkbox.class, dialog()).single()).click();
        click("この様式を使う");
        assertThat(page()).contains("第1版として、この様式を使います", "区の様式.docx");
        assertThat(versions()).hasSize(1);

        click("標準の様式に戻す");
        click("戻す");
        assertThat(versions()).hasSize(2);
        assertThat(versions().getFirst()).contains("第2版", "標準の様式に戻した");
        click("この版に戻す");
        click("戻す");
        assertThat(versions()).hasSize(3);
        assertThat(versions().getFirst()).contains("第3版", "区の様式.docx", "第1版に戻した");
    }

    @Test
    void whatIsToBeMendedIsToldWithItsPlaceAndTheFormInUseStays() {
        open("office", "forms");
        click("様式を入れ替える");
        dialog().take("様式.docx", FormTesting.form("会場：{{会場}}", "{{#attendance}}", "開いたまま"));
        assertThat(text(dialog()))
                .contains("直すところが2件あります")
                .contains("{{会場}} という項目はありません。{{venue}} のことではありませんか。", "本文：「会場：{{会場}}」")
                .contains("{{#attendance}} を閉じるところがありません");
        assertThat(find(Button.class, dialog()).withText("この様式を使う").all()).isEmpty();
        dialog().take("様式.docx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        assertThat(text(dialog())).contains("これはPDFです").doesNotContain("直すところが2件");
        dialog().close();
        assertThat(versions()).isEmpty();
    }

    @Test
    void theWardSeesAndChangesNothing() {
        open("ward", "forms");
        assertThat(page()).contains("受託者が入れ替えます", "標準の様式をダウンロード");
        assertThat(find(Button.class, find(Main.class).single()).all()).isEmpty();
        assertThat(find(Anchor.class, find(Main.class).single()).all())
                .extracting(Anchor::getHref)
                .contains("files/forms/performance-report/0", "files/forms/proposal/0");
    }

    @ParameterizedTest
    @CsvSource({
        "performance-report, {{venue}}, 会場, 見本区民センター",
        "performance-report, {{options.count}}, 選んだ人数, 4",
        "proposal, {{lines.unitPrice}}, 単価, '50,000'",
    })
    void everyFieldIsListedWithItsMeaningAndAnExample(String kind, String field, String meaning, String example) {
        As.atDesk(signIn, "ward");
        UI.getCurrent().navigate("forms/fields", QueryParameters.of("of", kind));
        List<String> rows = rows("form-field");
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(rows)
                .anySatisfy(
                        row -> assertThat(row).contains(field).contains(meaning).contains(example));
        assertThat(page()).doesNotContain("form.field.", "!{");
    }

    @Test
    void anUnknownKindShowsTheReports() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("forms/fields", QueryParameters.of("of", "nonsense"));
        assertThat(find(H1.class).single().getText()).isEqualTo("差込み項目：実施報告書");
    }

    private void open(String login, String path) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate(path);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().stream()
                        .filter(button -> !find(Dialog.class).all().isEmpty() == inDialog(button))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private boolean inDialog(Button button) {
        return find(Dialog.class).all().stream()
                .anyMatch(dialog -> find(Button.class, dialog).all().contains(button));
    }

    private FormDialog dialog() {
        return find(FormDialog.class).single();
    }

    private static String text(Dialog dialog) {
        return dialog.getElement().getTextRecursively()
                + dialog.getChildren()
                        .map(child -> child.getElement().getTextRecursively())
                        .toList();
    }

    private List<String> versions() {
        return rows("form-version");
    }

    private List<String> rows(String testId) {
        return find(NativeTableRow.class).withAttribute("data-testid", testId).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
