package org.yoriai.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.SignIn;
import org.yoriai.identity.TestPeople;
import org.yoriai.shared.SampleData;

/** People are invited, locked and sent off at the desk, and each looks after their own name and password. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class UsersViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void clear() {
        TestPeople.clear(jdbc);
    }

    @Test
    void aPersonIsInvitedByALinkThatIsShownOnceAndSetsAPasswordBehindIt() {
        as("admin");
        UI.getCurrent().navigate("users");
        test(button("招待する")).click();
        test(field("ログインのID")).setValue("Probe Seen");
        test(field("名前")).setValue("試験 まこと");
        test(field("所属")).setValue("見本区");
        test(button("登録して招待リンクをつくる")).click();
        assertThat(words()).contains("IDは、英小文字");
        assertThat(field("名前").getValue()).as("nothing typed is lost").isEqualTo("試験 まこと");
        test(field("ログインのID")).setValue("probe-seen");
        test(button("登録して招待リンクをつくる")).click();
        String link = field("リンク").getValue();
        assertThat(link).contains("/invitation/");
        assertThat(words()).contains("このリンクを本人だけに渡してください");
        assertThat(row("probe-seen").getElement().getTextRecursively())
                .contains("試験 まこと", "区の担当者", "見本区", "令和", "招待中", "まだない");
        assertThat(row("ward").getElement().getTextRecursively()).contains("見本 花子", "利用中");

        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(link.substring(link.indexOf("invitation/")));
        assertThat(words()).contains("試験 まこと", "probe-seen");
        test(find(PasswordField.class).single()).setValue("password123456");
        test(button("このパスワードにする")).click();
        assertThat(words()).contains("よく使われるパスワード");
        test(find(PasswordField.class).single()).setValue(TestPeople.PASSWORD);
        test(button("このパスワードにする")).click();
        assertThat(signIn.authenticate("probe-seen", TestPeople.PASSWORD).displayName())
                .isEqualTo("試験 まこと");
        UI.getCurrent().navigate(link.substring(link.indexOf("invitation/")), QueryParameters.of("again", ""));
        assertThat(words()).contains("このリンクは使えません");
    }

    @Test
    void lockingAsksFirstAndIsUndone() {
        Person person = TestPeople.opened("seen", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
        as("office");
        UI.getCurrent().navigate("users");
        test(button("停止する：試験 まこと", true)).click();
        assertThat(row(person.login()).getElement().getAttribute("data-state")).isEqualTo("active");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(row(person.login()).getElement().getAttribute("data-state")).isEqualTo("locked");
        test(button("再開する：試験 まこと", true)).click();
        assertThat(row(person.login()).getElement().getAttribute("data-state")).isEqualTo("active");
        test(button("参加を終える：試験 まこと", true)).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rows()).noneMatch(row -> person.login().equals(login(row)));
        UI.getCurrent().navigate("users", QueryParameters.of("show", "all"));
        assertThat(row(person.login()).getElement().getTextRecursively()).contains("終了");
    }

    @Test
    void theOtherSidesPeopleAreShownWithoutButtonsAndAddresses() {
        as("ward");
        UI.getCurrent().navigate("users");
        NativeTableRow office = row("office");
        assertThat(office.getElement().getTextRecursively()).contains("例示 一郎").doesNotContain("@", "停止する", "変える");
        assertThat(row("auditor").getElement().getTextRecursively()).contains("auditor@yoriai.example", "停止する");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor"})
    void nobodyElseGetsIn(String login) {
        as(login);
        UI.getCurrent().navigate("users");
        assertThat(find(H1.class).all()).noneMatch(title -> title.getText().equals("利用者"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "office", "lecturer", "auditor", "admin"})
    void everybodyHasSettingsOfTheirOwn(String login) {
        as(login);
        UI.getCurrent().navigate("me");
        assertThat(find(H1.class).single().getText()).isEqualTo("自分の設定");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(login + "@yoriai.example");
        test(find(EmailField.class).single()).setValue("ここへ");
        test(button("保存する")).click();
        assertThat(words()).contains("メールアドレスの形になっていません");
    }

    @Test
    void theNameIsChangedByItsOwner() {
        Person person = TestPeople.opened("named", Role.OFFICE, signIn, invitations, LocalDate.now(clock));
        as(person);
        UI.getCurrent().navigate("me");
        test(field("名前")).setValue("試験 ひろみ");
        test(find(EmailField.class).single()).setValue("hiromi@yoriai.example");
        test(button("保存する")).click();
        assertThat(signIn.again(person.contract(), person.id()).orElseThrow().displayName())
                .isEqualTo("試験 ひろみ");
    }

    private String words() {
        return Stream.of(Main.class, Paragraph.class, H1.class)
                .flatMap(type -> find(type).all().stream())
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private NativeTableRow row(String login) {
        return rows().stream()
                .filter(row -> login.equals(login(row)))
                .findFirst()
                .orElseThrow();
    }

    private static String login(NativeTableRow row) {
        return row.getElement().getAttribute("data-login");
    }

    private List<NativeTableRow> rows() {
        return find(NativeTableRow.class).all();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return button(words, false);
    }

    private Button button(String words, boolean aria) {
        return find(Button.class).all().stream()
                .filter(Component::isVisible)
                .filter(button -> words.equals(aria ? button.getAriaLabel().orElse("") : button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void as(String login) {
        as(signIn.authenticate(login, SampleData.PASSWORD));
    }

    private void as(Person person) {
        As.atDesk(person);
    }
}
