package org.yoriai.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;

/** Questions side by side: what the address chooses is what is shown, and marked as chosen. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class SurveysViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @ParameterizedTest
    @CsvSource({
        "surveys, 実施回, この年度",
        "surveys?by=topic, 題, この年度",
        "surveys?by=kind&years=all, 区分, すべての年度",
        "surveys?by=year, 年度, すべての年度",
        "surveys?by=association, 町会・自治会の種別, この年度",
        "surveys?by=nonsense, 実施回, この年度",
    })
    void theAddressTellsWhatIsCompared(String address, String by, String span) {
        As.atDesk(signIn, "ward");
        String[] parts = address.split("[?]");
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        assertThat(find(RouterLink.class).all().stream()
                        .filter(link -> "true".equals(link.getElement().getAttribute("aria-current")))
                        .map(RouterLink::getText))
                .containsExactly(by, span);
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("見くらべ", "合意済み");
    }
}
