package org.yoriai.deadline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.SampleData;

/** Where people land, and what they see there first. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class TodayViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @ParameterizedTest
    @CsvSource({"office, きょうのしごと", "ward, きょうのしごと", "lecturer, 実施回", "auditor, 実施回", "admin, 実施回"})
    void bothSidesBeginWithWhatIsDue(String login, String heading) {
        as(login);
        UI.getCurrent().navigate("");
        assertThat(find(H1.class).single().getText()).isEqualTo(heading);
    }

    @Test
    void eachSideSeesItsOwnFirstAndBothByAnAddressThatCanBeSent() {
        as("ward");
        UI.getCurrent().navigate("today");
        List<String> own = holders();
        assertThat(own).isNotEmpty().doesNotContain("受託者");
        UI.getCurrent().navigate("today", QueryParameters.of("side", "both"));
        assertThat(holders()).hasSizeGreaterThan(own.size()).contains("受託者", "区");
    }

    private List<String> holders() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> "due-row".equals(row.getElement().getAttribute("data-testid")))
                .map(row -> row.getElement().getChild(3).getTextRecursively())
                .toList();
    }

    private void as(String login) {
        Person person = signIn.authenticate(login, SampleData.PASSWORD);
        UI.getCurrent().setLocale(Locale.JAPANESE);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }
}
