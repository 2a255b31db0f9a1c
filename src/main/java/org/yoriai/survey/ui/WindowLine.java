package org.yoriai.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.survey.SurveyWindow;

/** 受付の期間の欄 — how many days before the session it opens and how many after it closes. */
class WindowLine extends Div {
    private static final long serialVersionUID = 1;
    private final transient SurveyDesk desk;
    private final transient ProgrammeSessionId session;
    private final transient Runnable changed;
    private final IntegerField before = days("survey.window.before", "window-before");
    private final IntegerField after = days("survey.window.after", "window-after");
    private final Div said = new Div();
    private boolean busy;

    /** @param changed called when it opens or closes at another time than before */
    WindowLine(SurveyDesk desk, ProgrammeSessionId session, Runnable changed) {
        this.desk = desk;
        this.session = session;
        this.changed = changed;
        addClassName("yo-sec");
        Button keep = new Button(text("survey.window.keep"), _ -> keep());
        keep.getElement().setAttribute("data-testid", "window-keep");
        Div form = new Div(before, after, keep);
        form.addClassName("yo-next");
        add(new H3(text("survey.window.title")), form, said);
    }

    /** Somebody may have changed something: what is being said or put right here is not disturbed. */
    final void heard() {
        if (!busy) {
            desk.editing().window(session).ifPresent(this::fill);
        }
    }

    private void fill(SurveyWindow window) {
        before.setValue(window.daysBefore());
        after.setValue(window.daysAfter());
    }

    private void keep() {
        attempt(() -> {
            SurveyWindow wanted = new SurveyWindow(typed(before), typed(after));
            SurveyWindow was = desk.editing().openDuring(session, wanted, desk.person());
            Button back = new Button(text("survey.window.back"), _ -> back(was));
            back.getElement().setAttribute("data-testid", "window-back");
            busy = true;
            said.add(new Notice("done", text("survey.window.kept"), back));
        });
    }

    private void back(SurveyWindow was) {
        attempt(() -> {
            desk.editing().openDuring(session, was, desk.person());
            fill(was);
        });
    }

    private void attempt(Runnable act) {
        Notice.clear(this);
        said.removeAll();
        busy = false;
        try {
            act.run();
            changed.run();
        } catch (Refusal refusal) {
            busy = true;
            Notice.refuse(this, refusal);
        }
    }

    /** An empty field or one that holds no number is refused like a number too small. */
    private static int typed(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }

    private static IntegerField days(String label, String test) {
        IntegerField field = new IntegerField(text(label));
        field.setStepButtonsVisible(true);
        field.getElement().setAttribute("data-testid", test);
        return field;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
