package org.yoriai.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
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
import org.yoriai.proposal.ProposalHandIn;
import org.yoriai.proposal.ProposalTesting;
import org.yoriai.proposal.Proposals;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.EraDate;

/** G3: what keeps the invoice back is told; then it is issued, received and paid at the desk. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class InvoiceViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalHandIn handIn;

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
    void everythingThatKeepsItBackIsTold() {
        ProposalTesting.all(jdbc, "REPORTED");
        open("office");
        assertThat(page())
                .contains("履行確認の済んでいない実施回が", "提案書の履行確認（承認）が済んでいません。", "契約金額と振込先が書かれていません。")
                .doesNotContain("請求書を発行する");
    }

    @Test
    void itIsIssuedReceivedAndPaid() {
        ProposalTesting.all(jdbc, "ACCEPTED");
        accept();
        open("office");
        click("invoice.terms.edit");
        fill("契約金額（円、税込み）", "１，１００，０００円");
        fill("金融機関", "見本銀行");
        fill("支店", "見本支店");
        fill("口座番号", "12");
        fill("口座名義", "カ）ミホンシエン");
        test(last("残す")).click();
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("口座番号を、4けたから8けたまでの数字で書いてください。");
        fill("口座番号", "1234567");
        test(last("残す")).click();
        assertThat(page()).contains("契約金額 1,100,000円（税込み。うち消費税および地方消費税 10％ 100,000円）");
        click("invoice.issue");
        test(last("請求書を発行する")).click();
        assertThat(page()).contains("令和8年度第1号", "1,100,000円", "区の受領待ち");

        open("ward");
        click("invoice.receive");
        test(last("残す")).click();
        LocalDate today = LocalDate.now(BusinessTime.ZONE);
        assertThat(page()).contains(EraDate.of(today) + "に受領", "支払期限 " + EraDate.of(today.plusDays(30)));
        click("invoice.pay");
        test(last("残す")).click();
        assertThat(page()).contains(EraDate.of(today) + "に支払い済み");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseGetsIn(String login) {
        open(login);
        assertThat(find(H1.class).all()).noneMatch(title -> title.getText().equals("請求書"));
    }

    private void accept() {
        Person office = As.signedIn(signIn, "office");
        Person ward = As.signedIn(signIn, "ward");
        As.run(office, () -> proposals.write(ProposalTesting.whole(List.of()), 0, office));
        As.run(office, () -> handIn.submit(1, office));
        As.run(ward, () -> handIn.accept(1, ward));
    }

    private void open(String login) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("invoice");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private void click(String testId) {
        find(Button.class).all().stream()
                .filter(button -> testId.equals(button.getElement().getAttribute("data-testid")))
                .findFirst()
                .ifPresentOrElse(button -> test(button).click(), () -> {
                    throw new AssertionError("No button " + testId);
                });
    }

    private Button last(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private void fill(String label, String value) {
        find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .reduce((_, later) -> later)
                .orElseThrow()
                .setValue(value);
    }
}
