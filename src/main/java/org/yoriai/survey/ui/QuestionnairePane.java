package org.yoriai.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;
import org.yoriai.survey.QuestionnaireState;

/** 質問票の欄 — how far the questionnaire has come, and what can be done with it next. */
class QuestionnairePane extends Div {
    private static final long serialVersionUID = 1;
    private final transient SurveyDesk desk;
    private final transient ProgrammeSessionId session;
    private final transient Runnable changed;
    /** Kept as well: what it has just said, and the way to take that back, outlive a refresh. */
    private transient Optional<WindowLine> window = Optional.empty();

    private boolean editing;
    /** Kept while it is open: it knows the steps that can be taken back. */
    private transient Optional<QuestionnaireEditor> editor = Optional.empty();

    /** @param changed called when participants see something else than before */
    QuestionnairePane(SurveyDesk desk, ProgrammeSessionId session, Runnable changed) {
        this.desk = desk;
        this.session = session;
        this.changed = changed;
        addClassName("yo-sec");
        refresh();
    }

    final void refresh() {
        removeAll();
        Optional<QuestionnaireState> state = desk.editing().state(session);
        add(head(state));
        if (state.isEmpty()) {
            begin();
        } else {
            show(state.get());
        }
    }

    private Div head(Optional<QuestionnaireState> state) {
        Div head = new Div(new H2(text("survey.questionnaire")));
        head.addClassName("yo-sec__head");
        state.ifPresent(known -> head.add(status(known)));
        return head;
    }

    private static Status status(QuestionnaireState state) {
        return state.agreed()
                .map(agreed -> new Status(
                        Status.Kind.GOOD,
                        "done",
                        text(
                                "survey.state.agreed",
                                state.version(),
                                Dates.dayOnly(agreed.at()
                                        .atZoneSameInstant(BusinessTime.ZONE)
                                        .toLocalDate()),
                                agreed.reference())))
                .orElseGet(() -> new Status(Status.Kind.WAIT, "edit", text("survey.state.draft", state.version())));
    }

    private void begin() {
        Div buttons = new Div();
        buttons.addClassName("yo-doings");
        desk.editing().templates().stream().sorted().forEach(name -> {
            Button begin = new Button(
                    text("survey.begin", text("survey.template." + name)),
                    _ -> attempt(() -> {
                        desk.editing().begin(session, name, desk.person());
                        editing = true;
                    }));
            begin.getElement().setAttribute("data-testid", "begin-" + name);
            buttons.add(begin);
        });
        add(new EmptyState(text("survey.none"), text("survey.none-do")), buttons);
    }

    private void show(QuestionnaireState state) {
        state.inForce()
                .filter(version -> version != state.version())
                .ifPresent(version -> add(new Notice("info", text("survey.older-in-force", version))));
        Div buttons = new Div();
        buttons.addClassName("yo-doings");
        buttons.add(edit());
        if (state.agreed().isEmpty()) {
            buttons.add(agree(state));
        }
        buttons.add(
                link("survey.look.phone", "phone"),
                link("survey.look.paper", "specimen"),
                link("survey.look.keys", "keys"));
        add(buttons);
        if (state.agreed().isEmpty() && desk.person().role() != Role.WARD) {
            add(new Paragraph(text("survey.waits-for-ward")));
        }
        if (editing) {
            QuestionnaireEditor open =
                    editor.orElseGet(() -> new QuestionnaireEditor(desk, session, state, this::refresh));
            editor = Optional.of(open);
            add(open);
        } else {
            editor = Optional.empty();
        }
        WindowLine days = window.orElseGet(() -> new WindowLine(desk, session, changed));
        window = Optional.of(days);
        days.heard();
        add(days);
        if (state.inForce().isPresent()) {
            add(new SheetsLine(desk, session));
        }
    }

    private Button edit() {
        Button edit = new Button(text(editing ? "survey.edit-done" : "survey.edit"), _ -> {
            editing = !editing;
            refresh();
        });
        edit.getElement().setAttribute("data-testid", "questionnaire-edit").setAttribute("aria-expanded", "" + editing);
        return edit;
    }

    private Button agree(QuestionnaireState state) {
        Button agree = new Button(
                text("survey.agree"),
                _ -> attempt(() -> {
                    desk.editing().agree(session, state.version(), desk.person());
                    editing = false;
                    changed.run();
                }));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.getElement().setAttribute("data-testid", "questionnaire-agree");
        agree.setVisible(desk.person().role() == Role.WARD);
        return agree;
    }

    private Anchor link(String key, String path) {
        Anchor link = new Anchor("print/sessions/" + session + "/survey/" + path, "");
        link.add(Icons.of("right"), new Span(text(key)));
        link.setTarget("_blank");
        link.addClassName("yo-btn");
        link.setRouterIgnore(true);
        return link;
    }

    /** Somebody changed something: who is writing is not disturbed. */
    void heard() {
        if (!editing) {
            refresh();
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            refresh();
        } catch (Refusal refusal) {
            refresh();
            Notice.refuse(this, refusal);
        }
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
