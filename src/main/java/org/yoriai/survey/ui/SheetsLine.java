package org.yoriai.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.survey.PaperSheets;

/** 用紙の欄 — prepares numbered sheets: one for each person registered, and some to spare. */
class SheetsLine extends Div {
    private static final long serialVersionUID = 1;
    private final transient SurveyDesk desk;
    private final transient ProgrammeSessionId session;

    SheetsLine(SurveyDesk desk, ProgrammeSessionId session) {
        this.desk = desk;
        this.session = session;
        addClassName("yo-sec");
        refresh();
    }

    private void refresh() {
        removeAll();
        IntegerField copies = new IntegerField(text("survey.sheet.copies"));
        copies.setValue(desk.sheets().suggestedCopies(session));
        copies.setHelperText(text("survey.sheet.copies-how", PaperSheets.SPARE));
        copies.setStepButtonsVisible(true);
        Button prepare = new Button(text("survey.sheet.prepare"), _ -> prepare(copies));
        prepare.getElement().setAttribute("data-testid", "sheets-prepare");
        Anchor keying = new Anchor("sessions/" + session + "/keying", "");
        keying.add(Icons.of("edit"), new Span(text("survey.keying.title")));
        keying.addClassName("yo-btn");
        keying.getElement().setAttribute("data-testid", "keying-open");
        Anchor reading = new Anchor("sessions/" + session + "/paper", "");
        reading.add(Icons.of("camera"), new Span(text("sheet.title")));
        reading.addClassName("yo-btn");
        reading.getElement().setAttribute("data-testid", "reading-open");
        Div form = new Div(copies, prepare, keying, reading);
        form.addClassName("yo-next");
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-lines");
        desk.sheets().printings(session).forEach(printing -> list.add(line(printing)));
        add(new H3(text("survey.sheet.title")), form, list);
    }

    private void prepare(IntegerField copies) {
        try {
            desk.sheets()
                    .prepare(session, Optional.ofNullable(copies.getValue()).orElse(0), desk.person());
            refresh();
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }

    private ListItem line(PaperSheets.Printing printing) {
        Anchor link = new Anchor("print/sessions/" + session + "/survey/sheets/" + printing.id(), "");
        link.add(
                Icons.of("download"),
                new Span(
                        text("survey.sheet.file-of", printing.firstSheet(), printing.lastSheet(), printing.version())));
        link.addClassName("yo-btn");
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-testid", "sheets-file");
        return new ListItem(link);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
