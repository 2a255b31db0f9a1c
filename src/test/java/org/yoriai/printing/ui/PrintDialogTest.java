package org.yoriai.printing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
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
import org.yoriai.association.ParticipantDraft;
import org.yoriai.association.PlannedSessions;
import org.yoriai.association.RosterEditing;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.SampleData;

/** Where a person looks for what is to be printed, they find it, or why not yet. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class PrintDialogTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private RosterEditing editing;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        PlannedSessions.forget(jdbc);
    }

    @ParameterizedTest(name = "{0} on the tab {1}: {2}")
    @CsvSource({
        "ward, people, true",
        "office, survey, true",
        "office, record, true",
        "lecturer, people, true",
        "office, agenda, false",
        "office, report, false",
        "auditor, agenda, false"
    })
    void itIsOfferedWithThePeopleTheSurveyAndTheRecord(String login, String tab, boolean offered) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-5") + "/" + tab);
        assertThat(find(Button.class).withText("印刷物").all()).hasSize(offered ? 1 : 0);
    }

    @Test
    void anEmptyListSaysWhyAndIsOfferedAsSoonAsSomebodyIsOnIt() {
        Person ward = As.signedIn(signIn, "ward");
        ProgrammeSessionId session = PlannedSessions.seminar(planning, As.signedIn(signIn, "office"));
        As.atDesk(ward);
        UI.getCurrent().navigate("sessions/" + session + "/people");
        open();
        assertThat(dialog().getElement().getTextRecursively())
                .contains("参加者名簿", "受付簿", "名札", "アンケートの掲示", "参加者がまだ登録されていません", "アンケートがまだありません")
                .doesNotContain("運用ルール");
        assertThat(addresses()).isEmpty();
        assertThat(find(Button.class).withText("開く").all()).hasSize(4).noneMatch(Button::isEnabled);
        dialog().close();

        editing.add(session, new ParticipantDraft("見本 太郎", "みほん たろう", "見本町会"), false, ward);
        open();
        assertThat(addresses())
                .as("asked for anew each time")
                .containsExactly(
                        "print/sessions/" + session + "/sheets/roster",
                        "print/sessions/" + session + "/sheets/sign-in",
                        "print/sessions/" + session + "/sheets/name-cards");
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("print/") && address.contains("/sheets/"))
                .filter(address -> !address.contains("/survey/"))
                .toList();
    }

    private void open() {
        test(find(Button.class).withText("印刷物").single()).click();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }
}
