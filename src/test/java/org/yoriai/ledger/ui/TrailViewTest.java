package org.yoriai.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.BusinessTime;

/** 監査証跡の画面 — the ward, the office and the auditor read it, filter it by its address, and check it. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class TrailViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @ParameterizedTest
    @ValueSource(strings = {"ward", "office", "auditor"})
    void whoeverMayReadSeesTheOwnSignInOnTop(String login) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("protection/trail");
        assertThat(find(NativeTableRow.class).all().get(1).getElement().getTextRecursively())
                .contains("ログインした");
    }

    @Test
    void theAddressFilters() {
        As.atDesk(signIn, "ward");
        open(Map.of(
                "action", "signed-in", "day", LocalDate.now(BusinessTime.ZONE).toString()));
        assertThat(find(NativeTableRow.class).all().stream().skip(1))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.getElement().getTextRecursively()).contains("ログインした"));
        open(Map.of("action", "no.such", "day", "nonsense", "page", "0"));
        assertThat(text()).contains("この条件に合う記録はありません");
    }

    @Test
    void theCheckTellsHowMany() {
        As.atDesk(signIn, "auditor");
        UI.getCurrent().navigate("protection/trail");
        test(find(Button.class).withText("改ざんの確認").single()).click();
        assertThat(text()).containsPattern("最初から最後まで[\\d,]+件を確認しました");
    }

    @Test
    void theAdministratorIsNotOfferedIt() {
        As.atDesk(signIn, "admin");
        UI.getCurrent().navigate("protection");
        assertThat(text()).doesNotContain("監査証跡");
    }

    private static void open(Map<String, String> asked) {
        UI.getCurrent().navigate("protection/trail", QueryParameters.simple(asked));
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
