package org.yoriai.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
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

/** The questionnaire at the desk: begun from a template, changed, taken back, agreed on by the ward, printed. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class SurveyTabTest extends SpringBrowserlessTest {
    // no other test looks at it, and the sample gives it no survey
    private static final String PAGE = "sessions/" + SampleData.id("session:dispatch-3") + "/survey";

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void clear() {
        String survey = "(select id from survey where session_id = '" + SampleData.id("session:dispatch-3") + "')";
        for (String table : List.of("survey_printing", "questionnaire", "survey_link")) {
            jdbc.sql("delete from " + table + " where survey_id in " + survey).update();
        }
        jdbc.sql("delete from survey where session_id = ?")
                .param(SampleData.id("session:dispatch-3"))
                .update();
    }

    @Test
    void theOfficeWritesTakesBackAndTheWardAgreesAndPrints() {
        as("office");
        UI.getCurrent().navigate(PAGE);
        assertThat(page()).contains("質問票はまだありません");
        test(button("「訪問前のヒアリング」のひな型で作る")).click();
        assertThat(page()).contains("第1版 下書き", "区の合意を待っています");
        assertThat(rows()).hasSize(5);
        assertThat(rows().getFirst()).contains("会員の世帯数", "数を書く");

        test(labelled("下へ 問1")).click();
        assertThat(rows().get(1)).contains("会員の世帯数");
        test(button("1つ前に戻す（Ctrl+Z）")).click();
        assertThat(rows().getFirst()).contains("会員の世帯数");
        test(labelled("消す 問5")).click();
        assertThat(rows()).hasSize(4);
        test(button("1つ前に戻す（Ctrl+Z）")).click();
        assertThat(rows()).hasSize(5);

        as("ward");
        UI.getCurrent().navigate(PAGE);
        test(button("この質問票に合意する")).click();
        assertThat(page()).contains("第1版", "合意").doesNotContain("下書き");
        test(button("質問票を直す")).click();
        assertThat(page()).contains("第2版の下書きになります");
        test(labelled("消す 問5")).click();
        assertThat(page()).contains("第2版 下書き", "第1版のままです");
        assertThat(rows()).hasSize(4);
        test(button("1つ前に戻す（Ctrl+Z）")).click();
        assertThat(rows()).hasSize(5);
        test(button("番号をつけて用紙を作る")).click();
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "sheets-file".equals(link.getElement().getAttribute("data-testid"))))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getElement().getTextRecursively()).startsWith("No.1 から "));
    }

    @Test
    void aQuestionThatCannotBeAskedIsToldAndNothingTypedIsLost() {
        as("office");
        UI.getCurrent().navigate(PAGE);
        test(button("「満足度つき」のひな型で作る")).click();
        find(Button.class).all().stream()
                .filter(one -> "question-add".equals(one.getElement().getAttribute("data-testid")))
                .findFirst()
                .ifPresent(one -> test(one).click());
        TextArea words = field("設問");
        words.setValue("お名前を教えてください");
        test(button("残す")).click();
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("選択肢を1つから");
        assertThat(field("設問").getValue()).isEqualTo("お名前を教えてください");
        field("選択肢").setValue("はい\nいいえ");
        test(button("残す")).click();
        assertThat(rows()).hasSize(6);
        assertThat(rows().getLast()).contains("お名前を教えてください", "はい / いいえ");
    }

    @Test
    void theDaysOnWhichItIsOpenAreShownSetAndTakenBack() {
        as("office");
        UI.getCurrent().navigate(PAGE);
        test(button("「訪問前のヒアリング」のひな型で作る")).click();
        assertThat(days("実施日の何日前から").getValue()).as("asked before the visit").isEqualTo(30);
        assertThat(days("実施日の何日後まで").getValue()).isZero();
        as("ward");
        UI.getCurrent().navigate(PAGE);
        test(button("この質問票に合意する")).click();
        String before = open();

        days("実施日の何日前から").setValue(7);
        days("実施日の何日後まで").setValue(3);
        test(button("この期間にする")).click();
        assertThat(page()).contains("受付の期間を変えました。");
        assertThat(open()).isNotEqualTo(before).contains("24:00 まで");
        test(button("前の期間に戻す")).click();
        assertThat(open()).isEqualTo(before);
        assertThat(days("実施日の何日前から").getValue()).isEqualTo(30);

        days("実施日の何日後まで").setValue(61);
        test(button("この期間にする")).click();
        assertThat(page()).contains("日数は0日から60日までです。");
        assertThat(days("実施日の何日後まで").getValue()).as("what was typed").isEqualTo(61);
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void whoOnlyTeachesSeesNoEditor() {
        as("lecturer");
        UI.getCurrent().navigate("sessions/" + SampleData.id("session:seminar-5") + "/survey");
        assertThat(page()).contains("アンケート", "受付中").doesNotContain("質問票を直す", "この期間にする");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private String open() {
        return find(Paragraph.class).all().stream()
                .filter(one -> "survey-open".equals(one.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private IntegerField days(String label) {
        return find(IntegerField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return find(ListItem.class).all().stream()
                .filter(row -> "question-row".equals(row.getElement().getAttribute("data-testid")))
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Button labelled(String words) {
        return find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(words::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private TextArea field(String label) {
        return find(TextArea.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void as(String login) {
        As.atDesk(signIn, login);
    }
}
