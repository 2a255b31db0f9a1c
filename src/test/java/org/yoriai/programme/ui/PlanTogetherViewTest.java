package org.yoriai.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.HeldParts;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.PlannedSessions;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.Seen;
import org.yoriai.programme.SessionAgenda;
import org.yoriai.programme.SessionDraft;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionPlanning;

/** Two desks over one session: each is shown what the other did, and nothing typed or saved is lost. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class PlanTogetherViewTest extends SpringBrowserlessTest {
    private static final String MARK = "画面の計画";
    private static final LocalDate MINE = LocalDate.of(2026, 12, 10);
    private static final LocalDate THEIRS = LocalDate.of(2026, 12, 18);

    @Autowired
    private SignIn signIn;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SessionAgenda agenda;

    @Autowired
    private ProgrammeSessions sessions;

    @Autowired
    private HeldParts agreements;

    @Autowired
    private JdbcClient jdbc;

    private Person office;
    private Person ward;
    private ProgrammeSessionId session;

    @BeforeEach
    void plan() {
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
        session = PlannedSessions.plan(planning, MARK, office);
        as(office);
    }

    /** News on their way are heard out first: the page would look for a session that is no more. */
    @AfterEach
    void forget() throws InterruptedException {
        find(Dialog.class).all().forEach(Dialog::close);
        UI.getCurrent().navigate("contract");
        Thread.sleep(100);
        roundTrip();
        agreements.letGo();
        PlannedSessions.forget(jdbc, MARK);
    }

    @Test
    void whatOnlyOneOfTwoChangedGoesTogetherByItself() {
        open("agenda");
        click("計画を直す");
        theOther(draft -> PlannedSessions.on(draft, THEIRS));
        goal().setValue("続けられる");
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(read().draft())
                .isEqualTo(PlannedSessions.aimingAt(PlannedSessions.on(PlannedSessions.draft(MARK), THEIRS), "続けられる"));
        assertThat(page()).contains(ward.displayName() + "さんの変更（実施日）と合わせて保存しました。");
    }

    @Test
    void whereBothChangedTheSameFieldThePersonDecidesAndNothingTypedIsLost() {
        open("agenda");
        click("計画を直す");
        day().setValue(MINE);
        goal().setValue("続けられる");
        theOther(draft -> PlannedSessions.at(PlannedSessions.on(draft, THEIRS), PlannedSessions.OTHER_VENUE));
        click("保存する");
        assertThat(text(find(Dialog.class).single()))
                .contains(ward.displayName() + "さんが先に保存しました。あなたの入力は、そのまま残っています。", "取り込んだところ：会場");
        assertThat(choice().getLabel()).isEqualTo("実施日");
        assertThat(labels(choice())).containsExactly("相手：12月18日（金）", "自分：12月10日（木）");
        assertThat(day().getValue()).isEqualTo(MINE);
        assertThat(goal().getValue()).isEqualTo("続けられる");
        click("保存する");
        assertThat(text(find(Dialog.class).single())).contains("まだ選んでいないところがあります");
        assertThat(read().summary().day()).as("nothing was saved").isEqualTo(THEIRS);
        choose(0);
        assertThat(day().getValue()).isEqualTo(THEIRS);
        choose(1);
        assertThat(day().getValue()).isEqualTo(MINE);
        click("保存する");
        assertThat(find(Dialog.class).all()).isEmpty();
        SessionDraft both = PlannedSessions.at(
                PlannedSessions.aimingAt(PlannedSessions.on(PlannedSessions.draft(MARK), MINE), "続けられる"),
                PlannedSessions.OTHER_VENUE);
        assertThat(read().draft()).isEqualTo(both);
    }

    @Test
    void theOneWithThePageOpenIsShownWhatTheOtherChanged() {
        open("agenda");
        theOther(draft -> PlannedSessions.on(draft, THEIRS));
        await(() -> page().contains(ward.displayName() + "さんが、この計画を直しました。"));
        assertThat(page()).contains("実施日：12月18日（金）");
    }

    @Test
    void theOneWithTheDialogOpenIsToldBeforeSaving() {
        open("agenda");
        click("計画を直す");
        day().setValue(MINE);
        theOther(draft -> PlannedSessions.on(draft, THEIRS));
        await(() -> text(find(Dialog.class).single()).contains("相手：12月18日（金）"));
        assertThat(day().getValue()).as("typed").isEqualTo(MINE);
    }

    @Test
    void whatAnAgreementHoldsIsShownAndCannotBeTypedOver() {
        agreements.hold(session, Map.of(PlanPart.DATE, 7, PlanPart.CONTENT, 8));
        open("agenda");
        assertThat(find(Anchor.class).withText("協議 第8号で合意・固定").single().getHref())
                .isEqualTo("agreements/8");
        assertThat(find(Button.class).withText("項目を加える").all()).isEmpty();
        click("計画を直す");
        assertThat(day().isReadOnly()).isTrue();
        assertThat(goal().isReadOnly()).isTrue();
        assertThat(helper(day())).contains("協議 第7号で合意・固定");
        assertThat(helper(goal())).contains("協議 第8号で合意・固定");
        agreements.letGo();
        agreements.hold(session, Map.of(PlanPart.EQUIPMENT, 9));
        UI.getCurrent().navigate("sessions/" + session + "/equipment");
        assertThat(page()).contains("協議 第9号で合意・固定").doesNotContain("はずす");
    }

    @Test
    void anItemIsAddedChangedMovedAndTakenOffWithAWayBack() {
        open("agenda");
        int items = read().agenda().size();
        click("項目を加える");
        find(TextField.class).single().setValue("ふりかえり");
        form().setValue("話し合い");
        minutes().setValue(0);
        click("保存する");
        assertThat(text(find(Dialog.class).single())).contains("時間を、1分から480分まで");
        minutes().setValue(10);
        click("保存する");
        assertThat(page()).contains("合計130分／120分程度", "10分超過");
        assertThat(rows()).hasSize(items + 1).last().asString().contains("12:00", "ふりかえり", "話し合い", "10分");
        click("ふりかえりを上へ");
        assertThat(rows().get(items - 1)).contains("ふりかえり");
        click("ふりかえりを直す");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("ふりかえり");
        minutes().setValue(5);
        click("保存する");
        assertThat(page()).contains("5分超過");
        click("ふりかえりをはずす");
        assertThat(rows()).hasSize(items);
        assertThat(page()).contains("「ふりかえり」をはずしました。");
        click("元に戻す");
        assertThat(rows().get(items - 1)).contains("ふりかえり");
    }

    @Test
    void anItemThatTheOtherChangedIsLookedAtFirst() {
        open("agenda");
        SessionPlan.Agenda first = read().agenda().getFirst();
        SessionPlan.Agenda second = read().agenda().get(1);
        unheard(first, "はじめに");
        click(first.title() + "をはずす");
        assertThat(page()).contains(ward.displayName() + "さんが先に直していたので、まだ何も変えていません。", "はじめに");
        unheard(first, "開会");
        click(second.title() + "をはずす");
        assertThat(page()).contains(ward.displayName() + "さんの変更と合わせました。", "開会", "をはずしました。");
    }

    @Test
    void anItemThatTheOtherTookOffComesBackWithWhatWasTyped() {
        open("agenda");
        SessionPlan.Agenda first = read().agenda().getFirst();
        click(first.title() + "を直す");
        minutes().setValue(15);
        asWard(() -> agenda.remove(session, first.id(), revision(), ward));
        click("保存する");
        assertThat(read().agenda()).as("not saved onto what nobody sees").doesNotContain(first);
        assertThat(text(find(Dialog.class).single())).contains("さんがこの項目をはずしました。あなたの入力は残っています。");
        click("項目を戻して、この内容で保存する");
        assertThat(read().agenda().getFirst())
                .isEqualTo(new SessionPlan.Agenda(first.id(), first.title(), first.form(), 15));
    }

    @Test
    void equipmentThatNobodyAgreedOnIsFlaggedAndLedTo() {
        open("equipment");
        click("機材を加える");
        find(TextField.class).single().setValue("延長コード");
        click("保存する");
        assertThat(rows().getLast()).contains("延長コード", "受託者", "協議が必要");
        assertThat(page()).contains("取り決めのない機材が1点あります");
        await(() -> page().contains("だれが持ってくるか決まっていない機材を、協議する"));
        assertThat(find(RouterLink.class).withText("機材へ").single().getHref())
                .isEqualTo("sessions/" + session + "/equipment");
        click("延長コードをはずす");
        assertThat(page()).doesNotContain("協議が必要");
        click("元に戻す");
        assertThat(page()).contains("協議が必要");
    }

    @Test
    void eachThingThatIsMissingLeadsToWhereItIsMended() {
        theOther(draft -> PlannedSessions.by(PlannedSessions.aimingAt(draft, ""), Map.of()));
        read().agenda().forEach(item -> asWard(() -> agenda.remove(session, item.id(), revision(), ward)));
        open("equipment");
        assertThat(page()).contains("協議済みにするまでに、足りないこと", "担当者を決める", "ねらいを書く", "進行表をつくる");
        assertThat(find(RouterLink.class).withText("進行表へ").single().getHref())
                .isEqualTo("sessions/" + session + "/agenda");
        open("agenda");
        assertThat(page()).contains("進行表はまだありません", "「項目を加える」から");
        jdbc.sql("update programme_session set state = 'AGREED' where id = ?")
                .param(session.value())
                .update();
        open("agenda");
        assertThat(find(RouterLink.class).withText("参加者へ").single().getHref())
                .isEqualTo("sessions/" + session + "/people");
    }

    @Test
    void aHallWithoutALineAsksForTheRouter() {
        theOther(draft -> PlannedSessions.at(draft, PlannedSessions.HALL));
        open("equipment");
        assertThat(page()).contains("モバイルルーター");
        click("モバイルルーターをはずす");
        assertThat(page()).contains("モバイルルーターが機材に入っていません");
        click("モバイルルーターを加える");
        assertThat(page()).doesNotContain("モバイルルーターが機材に入っていません");
    }

    @Test
    void whoMayNotPlanSeesTheListsAlone() {
        as(As.signedIn(signIn, "auditor"));
        open("agenda");
        assertThat(rows()).isNotEmpty();
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("項目を加える", "直す", "はずす", "計画を直す");
    }

    private void open(String tab) {
        UI.getCurrent().navigate("sessions/" + session + "/" + tab);
    }

    private void theOther(UnaryOperator<SessionDraft> change) {
        asWard(() -> planning.change(session, change.apply(read().draft()), revision(), ward));
    }

    /** The ward's change, at a moment when its news has not reached this desk yet. */
    private void unheard(SessionPlan.Agenda item, String title) {
        jdbc.sql("update agenda_item set title = ? where id = ?")
                .params(title, item.id())
                .update();
        jdbc.sql("update programme_session set plan_version = plan_version + 1, plan_changed_by = ?,"
                        + " plan_changed_at = current_timestamp where id = ?")
                .params(ward.id().value(), session.value())
                .update();
    }

    private void asWard(Runnable work) {
        var own = SecurityContextHolder.getContext();
        try {
            As.run(ward, work);
        } finally {
            SecurityContextHolder.setContext(own);
        }
    }

    private SessionPlan read() {
        return Seen.plan(sessions, session, office);
    }

    private int revision() {
        return read().revision().number();
    }

    private DatePicker day() {
        return find(DatePicker.class).single();
    }

    private TextArea goal() {
        return find(TextArea.class).single();
    }

    private IntegerField minutes() {
        return find(IntegerField.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> form() {
        return find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private static List<String> labels(RadioButtonGroup<Object> choice) {
        return choice.getListDataView()
                .getItems()
                .map(choice.getItemLabelGenerator()::apply)
                .toList();
    }

    private void choose(int which) {
        choice().setValue(choice().getListDataView().getItem(which));
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String page() {
        return text(find(Main.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String helper(HasHelper field) {
        return text(field.getHelperComponent());
    }

    /** By its word, or by what those who hear the page are told of it. */
    private void click(String words) {
        Button found = find(Button.class).all().stream()
                .filter(button -> words.equals(button.getText())
                        || words.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words));
        test(found).click();
    }

    private void await(BooleanSupplier told) {
        long until = System.nanoTime() + 5_000_000_000L;
        while (!told.getAsBoolean() && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            roundTrip();
        }
        assertThat(told.getAsBoolean()).isTrue();
    }

    private void as(Person person) {
        As.atDesk(person);
    }
}
