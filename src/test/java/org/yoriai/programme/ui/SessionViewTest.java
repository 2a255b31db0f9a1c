package org.yoriai.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.SampleData;

/** What each role finds on a session's page, and what it is told when it may not. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class SessionViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @ParameterizedTest
    @CsvSource({
        "ward, 参加者 進行表 協議 資料 機材 アンケート 記録 報告",
        "office, 参加者 進行表 協議 資料 機材 アンケート 記録 報告",
        "lecturer, 参加者 進行表 資料 機材 アンケート 記録",
        "auditor, 進行表 資料 機材",
        "admin, 進行表 資料 機材",
    })
    void showsEachRoleItsOwnTabs(String login, String tabs) {
        as(login);
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-5"));
        List<String> shown = find(RouterLink.class).all().stream()
                .filter(link -> link.hasClassName("yo-tab"))
                .map(link -> link.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
        assertThat(shown).containsExactly(tabs.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ward, sessions/no-such-session, ページが見つかりません",
        "ward, sessions/00000000-0000-7000-8000-000000000000, ページが見つかりません",
        "ward, no-such-page, ページが見つかりません",
    })
    void saysWhatHappenedWhereNoPageIs(String login, String address, String heading) {
        as(login);
        UI.getCurrent().navigate(address);
        assertThat(find(H1.class).single().getText()).isEqualTo(heading);
    }

    /** S7, G2: as the start page says it; seminar 6's material was given back, and seminar 7's waits for the ward. */
    @ParameterizedTest
    @CsvSource({"seminar-6, 受託者", "seminar-7, 区"})
    void tellsWhoReallyHoldsTheBall(String session, String holder) {
        as("ward");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:" + session));
        assertThat(find(ListItem.class).withClassName("yo-duty").all())
                .extracting(duty -> duty.getElement().getTextRecursively())
                .filteredOn(words -> words.contains("資料確認"))
                .singleElement()
                .asString()
                .startsWith("資料確認" + holder);
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
