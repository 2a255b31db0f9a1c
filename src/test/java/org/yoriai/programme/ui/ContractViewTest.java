package org.yoriai.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.ui.Notice;

/** The contract as people read it, and the next one made from it. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class ContractViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @ParameterizedTest
    @CsvSource({
        "office, true, true",
        "admin, true, true",
        "ward, true, false",
        "auditor, true, false",
        "lecturer, false, false"
    })
    void whoReadsItAndWhoMakesTheNext(String login, boolean reads, boolean makes) {
        as(login);
        UI.getCurrent().navigate("contract");
        assertThat(find(H1.class).single().getText()).matches(heading -> heading.equals("契約") == reads);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .matches(words -> words.contains("翌年度の契約をつくる") == makes);
    }

    @Test
    void eachValueTellsItsClause() {
        as("ward");
        UI.getCurrent().navigate("contract");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("令和8年9月1日から令和8年12月25日まで", "仕様書 4(1)ア", "実施日の5日前まで", "仕様書 4(2)ケ", "実施後1か月以内");
    }

    @Test
    void aWindowOutsideTheYearIsToldAndNothingTypedIsLost() {
        as("office");
        UI.getCurrent().navigate("contract");
        long before = contracts();
        test(find(Button.class).withText("翌年度の契約をつくる").single()).click();
        find(DatePicker.class).all().get(1).setValue(LocalDate.of(2026, 9, 1));
        test(find(Button.class).withText("つくる").single()).click();
        assertThat(find(Notice.class).single().getElement().getAttribute("data-kind"))
                .isEqualTo("error");
        assertThat(find(DatePicker.class).all().get(1).getValue()).isEqualTo("2026-09-01");
        find(DatePicker.class).all().get(1).setValue(LocalDate.of(2027, 9, 1));
        test(find(Button.class).withText("つくる").single()).click();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(contracts()).isEqualTo(before + 1);
    }

    private long contracts() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> "contract-row".equals(row.getElement().getAttribute("data-testid")))
                .count();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
