package org.yoriai.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.ui.Notice;

/** Who finds the tablets' page, what they may do there, and what they are told when something is missing. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class TabletsViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @ParameterizedTest
    @CsvSource({"office, true", "ward, true", "lecturer, false", "auditor, false", "admin, false"})
    void onlyTheTwoSidesAreLedThere(String login, boolean led) {
        as(login);
        UI.getCurrent().navigate("sessions");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("実施回")
                .matches(labels -> labels.contains("端末と持出し") == led);
        UI.getCurrent().navigate("tablets");
        assertThat(find(H1.class).single().getText()).matches(heading -> heading.equals("端末と持出し") == led);
    }

    @ParameterizedTest
    @CsvSource({"office, 端末を登録, true", "office, 救出ファイルを受け付ける, true", "ward, 端末を登録, false", "ward, 救出ファイルを受け付ける, false"})
    void onlyTheOfficeIsOfferedChanges(String login, String button, boolean offered) {
        as(login);
        UI.getCurrent().navigate("tablets");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("記録媒体管理簿");
        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .matches(words -> words.contains(button) == offered);
    }

    @Test
    void aTabletIsRegisteredOnlyWithWhatWasSeenOfIt() {
        as("office");
        UI.getCurrent().navigate("tablets");
        test(find(NativeButton.class).withText("端末を登録").single()).click();
        Button issue = find(Button.class).withText("登録コードを出す").single();
        test(issue).click();
        assertThat(find(Notice.class).all())
                .anyMatch(notice -> "error".equals(notice.getElement().getAttribute("data-kind")));
        find(TextField.class).all().forEach(field -> field.setValue("見本"));
        test(issue).click();
        assertThat(find(Span.class).all())
                .anyMatch(span -> "enrolment-code".equals(span.getElement().getAttribute("data-testid"))
                        && span.getText().matches("[2-9A-Z]{4}-[2-9A-Z]{4}"));
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
