package org.yoriai.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Authenticator;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.Role;
import org.yoriai.identity.SignIn;
import org.yoriai.identity.TestPeople;

/** An authenticator is registered, given new recovery codes and taken away at one's own settings; nothing typed wrongly counts. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class SecondFactorSectionTest extends SpringBrowserlessTest {
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
        SecurityContextHolder.clearContext();
        TestPeople.clear(jdbc);
    }

    @Test
    void fromThePictureToTheRecoveryCodesAndBack() {
        As.atDesk(TestPeople.opened("app", Role.OFFICE, signIn, invitations, LocalDate.now(clock)));
        UI.getCurrent().navigate("me");
        test(password()).setValue("ちがうもの");
        test(button("認証アプリを登録する")).click();
        assertThat(words()).contains("いまのパスワードがちがいます");
        test(password()).setValue(TestPeople.PASSWORD);
        test(button("認証アプリを登録する")).click();
        TextField letters = $(TextField.class).withCaption("アプリに入力する文字").single();
        assertThat(letters.getValue()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        TextField code = $(TextField.class).withCaption("アプリが示す6けたの確認コード").single();
        test(code).setValue("000000");
        test(button("確認して登録する")).click();
        assertThat(words()).contains("確認コードがちがいます");
        test(code).setValue(Authenticator.shows(letters.getValue(), clock.instant()));
        test(button("確認して登録する")).click();
        List<String> first = codes();
        assertThat(first).hasSize(10).allMatch(one -> one.matches("(\\w{4}-){3}\\w{4}"));
        test(button("書き留めました")).click();
        assertThat(words()).contains("2段階認証を使っています", "あと10個").doesNotContain(first.getFirst());
        test(password()).setValue(TestPeople.PASSWORD);
        test(button("回復コードをつくり直す")).click();
        assertThat(codes()).hasSize(10).doesNotContainAnyElementsOf(first);
        test(button("書き留めました")).click();
        test(password()).setValue(TestPeople.PASSWORD);
        test(button("2段階認証をやめる")).click();
        assertThat(words()).contains("パスワードのあとに");
    }

    @Test
    void aSamplePersonIsToldWhyNot() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("me");
        assertThat(words()).contains("見本の利用者はみんなで使う");
    }

    private List<String> codes() {
        return $(OrderedList.class)
                .single()
                .getChildren()
                .map(item -> ((ListItem) item).getText())
                .toList();
    }

    private PasswordField password() {
        return $(PasswordField.class, $(SecondFactorSection.class).single()).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String words() {
        return $(Main.class).first().getElement().getTextRecursively();
    }
}
