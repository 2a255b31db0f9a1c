package org.yoriai.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.SampleData;

/** Paper keyed at the desk, sheet after sheet, with what looks wrong told and the last one taken back. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class KeyingViewTest extends SpringBrowserlessTest {
    private static final String SESSION = SampleData.id("session:seminar-7").toString();

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void clear() {
        for (String table : List.of("survey_submission", "survey_draft")) {
            jdbc.sql("delete from " + table + " where survey_id = ?")
                    .param(SampleData.id("survey:seminar-7"))
                    .update();
        }
        jdbc.sql("update survey set last_number = 0 where id = ?")
                .param(SampleData.id("survey:seminar-7"))
                .update();
    }

    @Test
    void sheetAfterSheetAndTheLastOneTakenBack() {
        open();
        assertThat(number().getValue()).isEqualTo(1);
        choose(0, 1);
        test(save()).click();
        assertThat(page()).contains("回答票 1 を保存しました");
        assertThat(number().getValue()).isEqualTo(2);
        assertThat(first().getValue()).isNull();

        test(number()).setValue(1);
        assertThat(page()).contains("回答票 1 は、もう入力されています");
        choose(0, 0);
        test(save()).click();
        assertThat(page()).contains("もう入力されています").doesNotContain("回答票 1 を保存しました");
        assertThat(save().getText()).isEqualTo("このまま保存して、次へ");

        test(find(Button.class).all().stream()
                        .filter(one -> one.getAriaLabel()
                                .filter("回答票 1 を取り消して、直す"::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(number().getValue()).isEqualTo(1);
        assertThat(first().getOptionalValue().orElseThrow().toString()).contains("わかりやすかった");
        test(save()).click();
        assertThat(page()).contains("回答票 1 を保存しました");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void whatWasKeyedIsThereAgainAfterAReload() {
        open();
        test(number()).setValue(12);
        choose(0, 2);
        text().setValue("書きかけの意見");
        UI.getCurrent().navigate("surveys");
        open();
        assertThat(page()).contains("入力の途中から続けます");
        assertThat(number().getValue()).isEqualTo(12);
        assertThat(first().getOptionalValue()).isPresent();
        assertThat(text().getValue()).isEqualTo("書きかけの意見");
    }

    @Test
    void anAnswerTooLongForItsQuestionIsToldBesideItAndKept() {
        open();
        String tooLong = "あ".repeat(2_001);
        text().setValue(tooLong);
        test(save()).click();
        assertThat(page()).contains("2,000字まで書けます");
        assertThat(text().getValue()).isEqualTo(tooLong);
        assertThat(counted()).isZero();
    }

    @Test
    void whereNothingIsAgreedTheWayOnIsTold() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:dispatch-2") + "/keying");
        assertThat(page()).contains("紙の回答を入力", "アンケートが見つかりません");
    }

    private void open() {
        As.atDesk(signIn, "office");
        UI.getCurrent().navigate("sessions/" + SESSION + "/keying");
    }

    private long counted() {
        return jdbc.sql("select count(*) from survey_submission where survey_id = ? and removed_at is null")
                .param(SampleData.id("survey:seminar-7"))
                .query(Long.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> first() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private void choose(int question, int option) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> group = find(RadioButtonGroup.class).all().get(question);
        group.setValue(group.getListDataView().getItem(option));
    }

    private TextArea text() {
        return find(TextArea.class).all().getLast();
    }

    private IntegerField number() {
        return find(IntegerField.class).single();
    }

    private Button save() {
        return find(Button.class).all().stream()
                .filter(one -> "keying-save".equals(tested(one)))
                .findFirst()
                .orElseThrow();
    }

    private static String tested(Component one) {
        return one.getElement().getAttribute("data-testid");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
