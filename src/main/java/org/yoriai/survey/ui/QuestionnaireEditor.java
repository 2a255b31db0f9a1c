package org.yoriai.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.Questionnaire;
import org.yoriai.survey.QuestionnaireEdits;
import org.yoriai.survey.QuestionnaireState;
import org.yoriai.survey.SectionFacts;
import org.yoriai.survey.Wording;

/** 質問票を直す — every change is kept at once, and can be taken back; the whole works by keyboard. */
class QuestionnaireEditor extends Div {
    private static final long serialVersionUID = 1;
    private static final int MOST_STEPS_BACK = 50;
    private final transient SurveyDesk desk;
    private final transient ProgrammeSessionId session;
    private final transient Runnable newVersion;
    private final transient Deque<Questionnaire> before = new ArrayDeque<>();
    private transient QuestionnaireState state;

    /** @param newVersion called when a change has made a new version of what was agreed on */
    QuestionnaireEditor(SurveyDesk desk, ProgrammeSessionId session, QuestionnaireState state, Runnable newVersion) {
        this.desk = desk;
        this.session = session;
        this.state = state;
        this.newVersion = newVersion;
        addClassName("yo-editor");
        getElement().setAttribute("data-testid", "questionnaire-editor");
        show();
    }

    private void show() {
        removeAll();
        Questionnaire questionnaire = state.questionnaire();
        state.agreed().ifPresent(_ -> add(new Notice("info", text("survey.edit-makes-version", state.version() + 1))));
        add(heading(questionnaire));
        questionnaire.sections().forEach(section -> add(section(questionnaire, section)));
        add(foot());
    }

    private Component heading(Questionnaire questionnaire) {
        Button rename = new Button(
                text("survey.edit-title"),
                _ -> new HeadingDialog(
                                questionnaire,
                                (title, intro) -> apply(from -> QuestionnaireEdits.named(from, title, intro)))
                        .open());
        Div heading = new Div(new H3(questionnaire.title().plain()), rename);
        heading.addClassName("yo-sec__head");
        return heading;
    }

    private Component section(Questionnaire questionnaire, SectionFacts section) {
        OrderedList list = new OrderedList();
        list.addClassName("yo-editor__list");
        section.questions().forEach(question -> list.add(row(questionnaire, question)));
        Div whole = new Div();
        boolean several = questionnaire.sections().size() > 1;
        if (several) {
            int number = questionnaire.sections().indexOf(section) + 1;
            Div head = new Div(
                    new H3(text("survey.section", number, section.title().plain())));
            head.addClassName("yo-sec__head");
            section.shownIf().ifPresent(condition -> head.add(new Span(ConditionWords.of(questionnaire, condition))));
            if (number > 1) {
                head.add(new Button(
                        text("survey.section-join"),
                        _ -> attempt(() -> apply(from -> QuestionnaireEdits.joined(from, section)))));
            }
            whole.add(head);
        }
        whole.add(list, adding(questionnaire, section));
        return whole;
    }

    private ListItem row(Questionnaire questionnaire, QuestionFacts question) {
        Span words = new Span(text("survey.tab.number", question.position()) + "　" + question.text());
        words.addClassName("yo-strong");
        Span kind = new Span(text("survey.kind." + question.kind().wireName())
                + (question.required() ? " · " + text("survey.required") : ""));
        kind.addClassName("yo-second");
        Div said = new Div(words, kind);
        if (question.kind().chooses()) {
            Span options = new Span(String.join(
                    " / ",
                    question.options().stream()
                            .map(QuestionFacts.OptionFacts::text)
                            .toList()));
            options.addClassName("yo-second");
            said.add(options);
        }
        question.shownIf().ifPresent(condition -> {
            Span asked = new Span(ConditionWords.of(questionnaire, condition));
            asked.addClassName("yo-second");
            said.add(asked);
        });
        Div doings = new Div(
                button("survey.up", question, () -> apply(from -> QuestionnaireEdits.moved(from, question.id(), true))),
                button(
                        "survey.down",
                        question,
                        () -> apply(from -> QuestionnaireEdits.moved(from, question.id(), false))),
                button(
                        "survey.change",
                        question,
                        () -> new QuestionDialog(
                                        questionnaire,
                                        Optional.of(question),
                                        changed -> apply(from -> QuestionnaireEdits.replaced(from, changed)))
                                .open()),
                button(
                        "survey.split",
                        question,
                        () -> new SectionDialog(
                                        questionnaire,
                                        question,
                                        (title, shownIf) -> apply(
                                                from -> QuestionnaireEdits.split(from, question.id(), title, shownIf)))
                                .open()),
                button(
                        "survey.remove",
                        question,
                        () -> apply(from -> QuestionnaireEdits.removed(from, question.id()))));
        doings.addClassName("yo-doings");
        ListItem row = new ListItem(said, doings);
        row.getElement().setAttribute("data-testid", "question-row");
        return row;
    }

    private Component adding(Questionnaire questionnaire, SectionFacts section) {
        Button add = new Button(
                text("survey.add"),
                _ -> new QuestionDialog(
                                questionnaire,
                                Optional.empty(),
                                question -> apply(from -> QuestionnaireEdits.added(from, section, question)))
                        .open());
        add.getElement().setAttribute("data-testid", "question-add");
        Select<String> ready = new Select<>();
        ready.setLabel(text("survey.add-ready"));
        ready.setItems(desk.editing().readyQuestions().stream().sorted().toList());
        ready.setItemLabelGenerator(
                name -> name == null ? "" : desk.editing().readyQuestion(name).text());
        ready.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                apply(from ->
                        QuestionnaireEdits.added(from, section, desk.editing().readyQuestion(chosen.getValue())));
            }
        });
        Div doings = new Div(add, ready);
        doings.addClassName("yo-doings");
        return doings;
    }

    private Component foot() {
        Button undo = new Button(text("survey.undo"), _ -> attempt(this::undo));
        undo.setEnabled(!before.isEmpty());
        undo.getElement().setAttribute("data-testid", "questionnaire-undo");
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.CONTROL);
        Div foot = new Div(undo);
        foot.addClassName("yo-doings");
        return foot;
    }

    private void apply(UnaryOperator<Questionnaire> change) {
        Questionnaire now = state.questionnaire();
        Questionnaire changed = change.apply(now);
        if (changed.equals(now)) {
            return;
        }
        keep(changed);
        before.push(now);
        if (before.size() > MOST_STEPS_BACK) {
            before.removeLast();
        }
        show();
    }

    private void undo() {
        if (!before.isEmpty()) {
            keep(before.peek());
            before.pop();
            show();
        }
    }

    private void keep(Questionnaire questionnaire) {
        int known = state.version();
        state = desk.editing().save(session, known, questionnaire, desk.person());
        if (state.version() != known) {
            newVersion.run();
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }

    private Button button(String key, QuestionFacts question, Runnable act) {
        Button button = new Button(text(key), _ -> attempt(act));
        button.setAriaLabel(text(key) + " " + text("survey.tab.number", question.position()));
        return button;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** 題とあいさつ */
    interface Heading {
        void keep(Wording title, Wording intro);
    }
}
