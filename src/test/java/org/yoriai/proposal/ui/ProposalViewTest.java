package org.yoriai.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.proposal.ProposalTesting;
import org.yoriai.proposal.Proposals;
import org.yoriai.proposal.ProposedIssue;

/** P1: the proposal is written, handed in, given back and accepted at the desk. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class ProposalViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private Proposals proposals;

    @Autowired
    private JdbcClient jdbc;

    private Map<UUID, String> states = Map.of();

    @BeforeEach
    void begin() {
        states = ProposalTesting.states(jdbc);
        ProposalTesting.forget(jdbc);
    }

    @AfterEach
    void end() {
        ProposalTesting.forget(jdbc);
        ProposalTesting.putBack(jdbc, states);
    }

    @Test
    void whatIsWrittenStandsOnThePageAndAWrongLineLosesNothing() {
        open("office");
        assertThat(page()).contains("次年度実施案", "見本町会", "予算の行がまだありません", "予算規模を書いてください。");
        click("proposal.budget.edit");
        test(button("項目を加える")).click();
        test(field("項目")).setValue("講習会の企画・運営");
        number("単価（円、税抜き）").setValue(50_000);
        test(button("残す")).click();
        assertThat(page() + overlays()).contains("「講習会の企画・運営」の数量は、1から9,999までの整数で書いてください。");
        assertThat(field("項目").getValue()).isEqualTo("講習会の企画・運営");
        number("数量").setValue(7);
        test(button("残す")).click();
        assertThat(page()).contains("350,000", "35,000", "385,000").doesNotContain("予算規模を書いてください。");
    }

    @Test
    void theWardGivesBackWhatWasHandedInAndTheOfficeSeesWhy() {
        ProposalTesting.all(jdbc, "HELD");
        write();
        open("office");
        click("proposal.submit");
        test(last("区へ提出する")).click();
        assertThat(page()).contains("第1版", "区の確認待ち").doesNotContain("区へ提出する", "意見を選ぶ", "いまの内容を開く");
        open("ward");
        click("proposal.return");
        find(TextArea.class).all().stream()
                .filter(area -> "直してほしいこと".equals(area.getLabel()))
                .forEach(area -> area.setValue("費用の内訳を分けてください"));
        test(last("差し戻す")).click();
        assertThat(page()).contains("差戻し", "費用の内訳を分けてください");
        open("office");
        assertThat(page()).contains("費用の内訳を分けてください", "区へ提出する");
    }

    @Test
    void beforeTheEndOfTheYearItIsToldWhyItCannotBeHandedIn() {
        ProposalTesting.all(jdbc, "READY");
        write();
        open("office");
        click("proposal.submit");
        test(last("区へ提出する")).click();
        assertThat(page() + overlays()).contains("すべての事業が終わってから提出します（仕様書 4(4)）");
        assertThat(page()).contains("まだ提出していません");
    }

    @Test
    void theWardReadsAndDoesNotWrite() {
        open("ward");
        assertThat(page()).contains("次年度実施案", "団体支援方針");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("書く"))
                .noneMatch(button -> button.getText().equals("区へ提出する"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseGetsIn(String login) {
        open(login);
        assertThat(find(H1.class).all()).noneMatch(title -> title.getText().equals("提案書"));
    }

    private void write() {
        Person office = As.signedIn(signIn, "office");
        As.run(
                office,
                () -> proposals.write(
                        ProposalTesting.whole(List.of(new ProposedIssue("連絡", "遅い。", "LINEで配る。"))), 0, office));
    }

    private void open(String login) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("proposal");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private String overlays() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private void click(String testId) {
        find(Button.class).all().stream()
                .filter(button -> testId.equals(button.getElement().getAttribute("data-testid")))
                .findFirst()
                .ifPresentOrElse(button -> test(button).click(), () -> {
                    throw new AssertionError("No button " + testId);
                });
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Button last(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
