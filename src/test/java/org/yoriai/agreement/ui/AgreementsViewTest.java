package org.yoriai.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.YoriaiTest;
import org.yoriai.agreement.AgreementDraft;
import org.yoriai.agreement.AgreementKind;
import org.yoriai.agreement.AgreementTalks;
import org.yoriai.agreement.Saying;
import org.yoriai.agreement.TestAgreements;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.NewFile;

/** Both sides see whose turn it is, do the one next thing, and find what was said. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class AgreementsViewTest extends SpringBrowserlessTest {
    private static final String TITLE = "画面の試しの協議";
    private static final ProgrammeSessionId DISPATCH = new ProgrammeSessionId(SampleData.id("session:dispatch-3"));

    @Autowired
    private SignIn signIn;

    @Autowired
    private AgreementTalks talks;

    @Autowired
    private JdbcClient jdbc;

    private int number;

    @BeforeEach
    void begin() {
        Person office = as("office");
        number = talks.open(
                new AgreementDraft(AgreementKind.SUPPORT, Optional.of(DISPATCH), TITLE),
                Saying.of("約束ごとづくりを先にします。"),
                office);
    }

    @AfterEach
    void forget() {
        TestAgreements.forget(jdbc, TITLE);
    }

    @ParameterizedTest(name = "{0} asks for {1}: {2}, not {3}")
    @CsvSource({
        "ward, agreements, 派遣 第2回の日時と会場, ''",
        "ward, agreements?turn=ward, 派遣 第2回の日時と会場, 派遣 第3回の支援内容",
        "ward, agreements?turn=contractor, 派遣 第3回の支援内容, 派遣 第2回の日時と会場",
        "office, agreements?kind=questions, 第6回アンケートの質問, 派遣 第2回の日時と会場",
        "office, agreements?state=agreed&kind=contract, 資料に区のロゴを入れるか, 第6回アンケートの質問",
        "office, agreements?q=ｵｰﾌﾟﾝﾁｬｯﾄ, 派遣 第3回の支援内容, 派遣 第2回の日時と会場",
        "office, agreements?turn=nonsense&kind=x&state=y&page=z, 派遣 第2回の日時と会場, ''",
    })
    void theAddressFiltersTheList(String login, String address, String shown, String hidden) {
        as(login);
        open(address);
        assertThat(rows()).anyMatch(row -> row.contains(shown));
        if (!hidden.isEmpty()) {
            assertThat(rows()).noneMatch(row -> row.contains(hidden));
        }
    }

    @Test
    void whatIsTypedGoesIntoTheAddressAndTheFilesFollow() {
        as("ward");
        open("agreements?turn=ward");
        TextField search = find(TextField.class).withCaption("件名と内容をさがす").single();
        test(search).setValue("画面の試し");
        assertThat(find(TextField.class).withCaption("件名と内容をさがす").single())
                .as("whoever types goes on typing")
                .isSameAs(search);
        assertThat(rows()).singleElement().asString().contains(TITLE, "あなたの側の番");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .anyMatch(href -> href.startsWith("files/agreements/list.csv?") && href.contains("turn=ward"));
        test(search).setValue("どこにもない言葉");
        assertThat(rows()).isEmpty();
        assertThat(page()).contains("この条件に合う協議はありません");
    }

    @Test
    void theOtherSideIsOfferedToAcceptAndThePageTellsWhoAgreed() {
        as("ward");
        UI.getCurrent().navigate("agreements/" + number);
        assertThat(page()).contains("あなたの側の番", "約束ごとづくりを先にします。", "例示 一郎");
        test(button("この案で合意する")).click();
        test(button("合意する")).click();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(items()).last().asString().contains("合意", "区", "見本 花子");
        assertThat(buttons()).contains("理由を書いて再開する").doesNotContain("この案で合意する", "返事をする");
    }

    @Test
    void theOwnSideWaitsAndMayTakeItsProposalBack() {
        as("office");
        UI.getCurrent().navigate("agreements/" + number);
        assertThat(buttons()).doesNotContain("この案で合意する").contains("取り下げる", "別の案を出す");
        assertThat(page()).contains("区の返事を待っています");
        test(button("取り下げる")).click();
        test(find(Button.class)
                        .withCondition(
                                button -> "say".equals(button.getElement().getAttribute("data-testid")))
                        .single())
                .click();
        assertThat(page()).contains("取り下げられました");
    }

    @Test
    void anEmptyAnswerIsToldAndTheDialogStays() {
        as("ward");
        UI.getCurrent().navigate("agreements/" + number);
        test(button("返事をする")).click();
        test(button("送る")).click();
        assertThat(texts(find(Dialog.class).single())).contains("内容を書いてください。");
        test(find(TextArea.class).single()).setValue("少し考えます。");
        test(button("送る")).click();
        assertThat(items()).last().asString().contains("返事", "少し考えます。");
        assertThat(page()).contains("受託者の返事を待っています");
    }

    @Test
    void whatMovedOnWhileReadingIsToldAndNothingIsAgreed() {
        Person ward = as("ward");
        UI.getCurrent().navigate("agreements/" + number);
        test(button("この案で合意する")).click();
        Person office = as("office");
        talks.propose(number, Saying.of("やはり、開設から始めます。"), office);
        signIn(ward);
        test(button("合意する")).click();
        assertThat(texts(find(Dialog.class).single())).contains("新しい提案か返事が届きました");
    }

    @Test
    void theOtherSidesAnswerShowsWithoutAReload() {
        Person ward = as("ward");
        UI.getCurrent().navigate("agreements/" + number);
        Person office = as("office");
        talks.answer(number, Saying.of("資料も添えます。"), office);
        signIn(ward);
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(items()).last().asString().contains("資料も添えます。");
        });
    }

    @Test
    void anAgreementIsReopenedOnlyWithAReason() {
        Person ward = as("ward");
        talks.accept(number, 1, Saying.of(""), ward);
        UI.getCurrent().navigate("agreements/" + number);
        test(button("理由を書いて再開する")).click();
        test(button("再開する")).click();
        assertThat(texts(find(Dialog.class).single())).contains("理由を入れてください。");
        test(find(TextArea.class).single()).setValue("会場の都合が変わりました。");
        test(button("再開する")).click();
        assertThat(items()).last().asString().contains("再開", "会場の都合が変わりました。");
    }

    @Test
    void anAgreementBegunOnASessionAsksForADayWhereTheDayIsTheSubject() {
        as("ward");
        UI.getCurrent().navigate("sessions/" + DISPATCH + "/agreements");
        assertThat(rows()).anyMatch(row -> row.contains(TITLE));
        test(button("協議を始める")).click();
        assertThat(find(DatePicker.class).single().getValue())
                .as("what is planned now")
                .isNotNull();
        @SuppressWarnings("unchecked")
        Select<AgreementKind> kind = (Select<AgreementKind>) find(Select.class)
                .withCondition(select -> "区分".equals(select.getLabel()))
                .single();
        kind.setValue(AgreementKind.MATERIALS);
        assertThat(find(DatePicker.class).all()).isEmpty();
        test(button("提案する")).click();
        assertThat(texts(find(Dialog.class).single())).contains("件名を、1文字から");
        test(find(TextField.class).withCaption("件名").single()).setValue(TITLE);
        test(find(TextArea.class).single()).setValue("配る資料を1枚にまとめたいです。");
        test(button("提案する")).click();
        assertThat(find(H1.class).single().getText()).endsWith(TITLE);
        assertThat(page()).contains("資料", "受託者の返事を待っています");
    }

    @Test
    void aSessionTellsWhichAgreementHoldsWhat() {
        as("office");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-6") + "/agreements");
        assertThat(page()).containsPattern("日時・会場は、協議 第\\d+号の合意で固定されています");
    }

    @Test
    void aFileThatIsTooLargeOrNotWhatItSaysIsToldAndTheOthersStay() {
        as("ward");
        UI.getCurrent().navigate("agreements/" + number);
        test(button("返事をする")).click();
        FileField field = find(FileField.class).single();
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        field.take("見取り図.pdf", Arrays.copyOf(pdf, 100), 100);
        field.take("動画.pdf", new byte[NewFile.MOST_BYTES + 1], 50L * 1024 * 1024);
        assertThat(texts(field)).contains("「動画.pdf」は50MBあり、大きすぎます。1つ20MBまでです。", "見取り図.pdf（1KB）");
        field.take("写真.png", pdf, pdf.length);
        assertThat(texts(field)).contains("「写真.png」の中身が、名前の種類と合いません").doesNotContain("動画.pdf");
        test(button("外す")).click();
        assertThat(field.files()).isEmpty();
        for (int file = 1; file <= Saying.MOST_FILES + 1; file++) {
            field.take(file + ".pdf", Arrays.copyOf(pdf, 100), 100);
        }
        assertThat(field.files()).hasSize(Saying.MOST_FILES);
        assertThat(texts(field)).contains("添付は5つまでです");
        test(find(TextArea.class).single()).setValue("図です。");
        test(button("送る")).click();
        assertThat(items()).last().asString().contains("1.pdf（1KB）", "5.pdf（1KB）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void nobodyElseGetsIn(String login) {
        as(login);
        for (String address : new String[] {"agreements", "agreements/" + number}) {
            UI.getCurrent().navigate(address);
            assertThat(find(H1.class).single().getText()).isEqualTo("ページが見つかりません");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements/0", "agreements/x", "agreements/999999999", "agreements/99999999999"})
    void aNumberThatIsNotThereIsTold(String address) {
        as("ward");
        UI.getCurrent().navigate(address);
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("この協議は見つかりません");
    }

    private static void open(String address) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        QueryParameters.fromString(query < 0 ? "" : address.substring(query + 1)));
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> "agreement-row".equals(row.getElement().getAttribute("data-testid")))
                .map(AgreementsViewTest::texts)
                .toList();
    }

    private List<String> items() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.hasClassName("yo-talk"))
                .map(AgreementsViewTest::texts)
                .toList();
    }

    private String page() {
        return texts(find(Main.class).single());
    }

    private static String texts(Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Person as(String login) {
        Person person = signIn.authenticate(login, SampleData.PASSWORD);
        UI.getCurrent().setLocale(Locale.JAPANESE);
        signIn(person);
        return person;
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }
}
