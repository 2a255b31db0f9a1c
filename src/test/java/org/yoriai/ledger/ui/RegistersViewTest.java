package org.yoriai.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.ledger.CloudItem;

/** The registers at the desk: both sides see them, each has the buttons of its own part, and a refusal loses nothing. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class RegistersViewTest extends SpringBrowserlessTest {
    @Autowired
    private SignIn signIn;

    @ParameterizedTest(name = "{0} at {1} begins: {2}")
    @CsvSource({
        "office, media, true",
        "ward, media, false",
        "auditor, media, false",
        "office, inspections, false",
        "ward, inspections, true",
        "admin, inspections, false",
        "office, managers, true",
        "office, subcontracts, true",
        "office, cloud, true",
        "office, brought-in, true",
        "office, training, true",
        "ward, staff, false",
    })
    void eachSideBeginsItsOwnRegisters(String login, String part, boolean begins) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("protection/" + part);
        assertThat(find(NativeButton.class).all().stream()
                        .anyMatch(button -> ("protection.begin." + part)
                                .equals(button.getElement().getAttribute("data-testid"))))
                .isEqualTo(begins);
    }

    @Test
    void aLineWithoutWhatItNeedsIsRefusedAndNothingTypedIsLost() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("protection/media");
        press("protection.begin.media");
        TextField contents = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("格納情報"))
                .findFirst()
                .orElseThrow();
        test(contents).setValue("受付の名簿");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("保存"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("必要な欄が空です");
        assertThat(contents.getValue()).isEqualTo("受付の名簿");
    }

    @Test
    void theCloudSheetAsksEveryItem() {
        As.atDesk(signIn, "ward");
        UI.getCurrent().navigate("protection/cloud");
        List<String> items = find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getAttribute("data-item"))
                .filter(item -> item != null)
                .distinct()
                .toList();
        assertThat(items).hasSize(CloudItem.values().length);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ward, まだ修了していない従事者：, true", "auditor, 案内 あかり, false", "auditor, まだ修了していない従事者が, true"})
    void whoHasHadNoTrainingIsToldWithoutNamesToAuditors(String login, String words, boolean told) {
        As.atDesk(signIn, login);
        UI.getCurrent().navigate("protection/training");
        String page = find(Main.class).single().getElement().getTextRecursively();
        assertThat(page.contains(words)).isEqualTo(told);
    }

    private void press(String testId) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> testId.equals(button.getElement().getAttribute("data-testid")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
