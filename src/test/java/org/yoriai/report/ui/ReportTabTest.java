package org.yoriai.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.report.ReportTesting;

/** S10: the office words, hands in and sees what came since; the ward accepts or gives back; nothing typed is lost. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class ReportTabTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private ActLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private ReportTesting own;
    private ProgrammeSessionId session;
    private Person office;

    @BeforeEach
    void hold() {
        own = new ReportTesting(jdbc, planning, log, transaction);
        office = As.signedIn(signIn, "office");
        session = own.held(office);
    }

    @AfterEach
    void forget() throws InterruptedException {
        find(Dialog.class).all().forEach(Dialog::close);
        UI.getCurrent().navigate("contract");
        Thread.sleep(100);
        roundTrip();
        own.forget();
    }

    @Test
    void wordingOnePassageLeavesWhatIsTypedInAnother() {
        open("office");
        test(passage("account")).setValue("まだ途中の説明");
        test(passage("policy")).setValue("次も続ける。");
        test(find(Button.class).withText("この文章にする").all().getLast()).click();
        assertThat(passage("account").getValue()).isEqualTo("まだ途中の説明");
        assertThat(passage("policy").getValue()).isEqualTo("次も続ける。");
        assertThat(page()).contains("手を入れた");
    }

    @Test
    void anEmptyPassageIsRefusedWithWhatToDo() {
        open("office");
        test(find(Button.class).withText("この文章にする").all().getFirst()).click();
        assertThat(page()).contains("文章を、1文字から");
    }

    @Test
    void handedInGivenBackAndHandedInAgain() {
        open("office");
        click("第1版を提出する");
        click("提出する");
        open("ward");
        assertThat(page()).contains("第1版（.docx）", "提出済み・区の確認待ち");
        click("差し戻す");
        test(find(Button.class).withText("差し戻す").all().getLast()).click();
        assertThat(find(Dialog.class).all())
                .as("a reason is missing: the dialog stays")
                .hasSize(1);
        test(find(TextArea.class).all().getLast()).setValue("写真を足してください");
        test(find(Button.class).withText("差し戻す").all().getLast()).click();
        assertThat(page()).contains("写真を足してください");
        own.walkIn(session, "見本町会", office);
        open("office");
        assertThat(page()).contains("第1版を提出したあとに、記録が2件変わりました", "出席者（人）　0 → 1");
        click("第2版を提出する");
        click("提出する");
        open("ward");
        click("履行を確認する");
        click("確認する");
        assertThat(page()).contains("履行確認済み");
    }

    @Test
    void theWardIsToldThatNothingCameYet() {
        open("ward");
        assertThat(page()).contains("実施報告書は、まだ提出されていません。");
        assertThat(find(Button.class).withText("履行を確認する").all()).isEmpty();
    }

    private void open(String login) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("contract");
        UI.getCurrent().navigate("sessions/" + session + "/report");
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private TextArea passage(String name) {
        return find(TextArea.class)
                .withAttribute("data-testid", "passage-" + name)
                .single();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
