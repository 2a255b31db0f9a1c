package org.yoriai.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.mail.Letter;
import org.yoriai.mail.Outbox;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.SampleData;

/** The book of what went out: state and next step in words, never what a letter says. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class MailViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void write() {
        jdbc.sql("delete from letter").update();
        ContractScope.run(
                SampleData.CONTRACT,
                () -> transaction.executeWithoutResult(_ -> outbox.put(Letter.notice(
                        "view",
                        "ward@yoriai.example",
                        Phrase.of("notice.moved", new Phrase.Title("見本の回")),
                        List.of(Phrase.of("notice.moved.from", new Phrase.Title("ここだけの本文")))))));
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from letter").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "admin"})
    void aLetterIsHeldAndLetGo(String login) {
        as(login);
        UI.getCurrent().navigate("mail");
        assertThat(row()).contains("見本の回 の実施日が変わりました。", "ward@yoriai.example", "送信待ち");
        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .contains("送信サーバーが設定されていない")
                .doesNotContain("ここだけの本文");
        test(button("止めておく")).click();
        assertThat(row()).contains("止めています");
        test(button("もう一度送る")).click();
        assertThat(row()).contains("送信待ち");
    }

    @Test
    void whatMovedOnInTheMeantimeIsTold() {
        as("office");
        UI.getCurrent().navigate("mail");
        jdbc.sql("update letter set state = 'SENT'").update();
        test(button("止めておく")).click();
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("もう届いています。何も変えていません");
        assertThat(row()).contains("送信済み");
    }

    @Test
    void aDoubtIsPutFirstAndSaysWhatToDo() {
        jdbc.sql("update letter set state = 'UNSURE'").update();
        as("office");
        UI.getCurrent().navigate("mail");
        assertThat(row()).contains("おそらく送信済み — 確かめてください");
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("届いたかどうか分からない手紙が1通");
        test(button("届いていた")).click();
        assertThat(row()).contains("送信済み").doesNotContain("おそらく");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "lecturer", "auditor"})
    void nobodyElseGetsIn(String login) {
        as(login);
        UI.getCurrent().navigate("mail");
        assertThat(find(H1.class).all()).noneMatch(title -> title.getText().equals("送信簿"));
    }

    private String row() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> "letter-row".equals(row.getElement().getAttribute("data-testid")))
                .map(row -> row.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
