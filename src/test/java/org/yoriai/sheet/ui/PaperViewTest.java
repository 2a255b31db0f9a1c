package org.yoriai.sheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.sheet.Photographed;
import org.yoriai.survey.PaperSheets;
import org.yoriai.survey.PrintedSheets;
import org.yoriai.survey.SheetLayout;

/** Paper read at the desk: what is doubtful stands first with its picture, and nothing is stored while one is open. */
@Tag("view")
@YoriaiTest
@ViewPackages(packages = "org.yoriai")
class PaperViewTest extends SpringBrowserlessTest {
    private static final ProgrammeSessionId SESSION = new ProgrammeSessionId(SampleData.id("session:seminar-7"));
    private static final String SURVEY = "(select id from survey where session_id = '" + SESSION.value() + "')";

    @Autowired
    private SignIn signIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PaperSheets sheets;

    @Autowired
    private PrintedSheets printed;

    @AfterEach
    void clear() {
        for (String table : List.of("sheet_page_part", "sheet_page", "sheet_reading")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from survey_submission where survey_id = " + SURVEY).update();
        jdbc.sql("delete from survey_printing where survey_id = " + SURVEY).update();
    }

    @Test
    void aSheetIsReadItsDoubtsAreDecidedOneByOneAndItIsStored() {
        Person office = As.atDesk(signIn, "office");
        PaperSheets.Printing printing = sheets.prepare(SESSION, 1, office);
        byte[] pdf =
                sheets.file(SESSION, printing.id(), "https://yoriai.example").pdf();
        SheetLayout layout = printed.find(SESSION, printing.firstSheet()).layout();
        UUID marked = layout.pages().getFirst().boxes().getFirst().option();
        UUID opinion = layout.pages().getLast().areas().getLast().option();

        UI.getCurrent().navigate("sessions/" + SESSION + "/survey");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("sessions/" + SESSION + "/paper");
        UI.getCurrent().navigate("sessions/" + SESSION + "/paper");
        assertThat(page()).contains("確認を待つ回答票はありません");
        PictureField field = find(PictureField.class).single();
        field.take("会議.docx", "no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("会議.docx は読み取れませんでした");
        for (SheetLayout.PageLayout one : layout.pages()) {
            field.take(
                    "IMG_" + one.number() + ".JPG",
                    Photographed.page(pdf, one.number() - 1, one, List.of(marked, opinion)));
        }
        UI.getCurrent().navigate("sessions/" + SESSION);
        UI.getCurrent().navigate("sessions/" + SESSION + "/paper");
        String sheet = find(Anchor.class).all().stream()
                .filter(link -> "sheet-open".equals(link.getElement().getAttribute("data-testid")))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(sheet);

        assertThat(page()).contains("回答票 001", "手書きがあります", "印がありません", "はっきり読めました");
        List<ReviewField> fields = find(ReviewField.class).all();
        assertThat(fields.getFirst().open()).as("what is doubtful stands first").isTrue();
        assertThat(fields.getLast().open()).isFalse();
        assertThat(find(Image.class).all()).hasSizeGreaterThanOrEqualTo(fields.size());
        test(confirm()).click();
        assertThat(page()).contains("の判断がまだです");
        assertThat(stored()).isZero();

        fields.stream().filter(ReviewField::open).forEach(ReviewField::decide);
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("欄の外"))
                .forEach(box -> box.setValue(true));
        assertThat(page()).contains("あと0");
        test(confirm()).click();
        assertThat(stored()).isEqualTo(1);
        assertThat(page()).contains("確認を待つ回答票はありません");
        UI.getCurrent().navigate(sheet);
        assertThat(page()).contains("もう確認を待っていません");
    }

    private int stored() {
        return jdbc.sql("select count(*) from survey_submission where sheet is not null and survey_id = " + SURVEY)
                .query(Integer.class)
                .single();
    }

    private Button confirm() {
        return find(Button.class).all().stream()
                .filter(one -> "confirm".equals(one.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
