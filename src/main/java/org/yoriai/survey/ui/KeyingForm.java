package org.yoriai.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yoriai.survey.AnswerRules;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.Answers;
import org.yoriai.survey.Questionnaire;

/**
 * 入力欄 — the sheet's number, then its questions. The browser itself moves from one to the next: who keys is faster than any line
 * to a server, and no key may land in the wrong question.
 */
class KeyingForm extends Div {
    private static final long serialVersionUID = 1;
    private static final String KEYBOARD = """
            const keys = $0;
            const inputs = (stop) => [...stop.querySelectorAll('input[type=radio], input[type=checkbox]')];
            const open = (stop) => inputs(stop)[Number(stop.dataset.open)]?.checked;
            const skipped = (stop, all) => stop.dataset.stop === 'beside' && !open(all[all.indexOf(stop) - 1]);
            const go = (from, step) => {
              const all = [...this.querySelectorAll('[data-stop]')];
              let at = all.indexOf(from) + step;
              while (all[at] && skipped(all[at], all)) at += step;
              const to = all[at];
              if (!to) return;
              (to.querySelector('input:checked') ?? to.querySelector('input, textarea') ?? to).focus();
              to.scrollIntoView({ block: 'nearest' });
            };
            this.addEventListener('keydown', (event) => {
              if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
              const stop = event.target.closest('[data-stop]');
              if (!stop || stop.dataset.stop === 'save') return;
              const choice = stop.dataset.stop === 'choice';
              if (event.key === 'Enter' && !event.shiftKey) {
                event.target.blur();
                go(stop, 1);
              } else if (choice && event.key === 'Backspace') {
                go(stop, -1);
              } else if (choice && event.key === '0') {
                inputs(stop).filter((input) => input.checked && input.type === 'checkbox').forEach((input) => input.click());
                if (stop.localName === 'vaadin-radio-group') stop.value = '';
                go(stop, 1);
              } else if (choice && event.key.length === 1 && keys.includes(event.key.toUpperCase())) {
                const input = inputs(stop)[keys.indexOf(event.key.toUpperCase())];
                if (!input) return;
                if (!(input.type === 'radio' && input.checked)) input.click();
                if (input.type === 'radio') go(stop, 1);
              } else {
                return;
              }
              event.preventDefault();
              event.stopPropagation();
            }, true);""";
    private final IntegerField number = new IntegerField(I18NProvider.translate("survey.keying.number"));
    private final Div questions = new Div();
    private final List<KeyingQuestion> asked = new ArrayList<>();
    private final Button save = new Button();
    private final transient Runnable changed;
    private boolean showing;

    /** What the form tells of. */
    interface Heard {
        void number();

        void answers();

        void save();
    }

    KeyingForm(Heard heard) {
        this.changed = heard::answers;
        addClassName("yo-keying");
        number.getElement().setAttribute("data-stop", "number").setAttribute("data-testid", "keying-number");
        number.addValueChangeListener(_ -> {
            if (!showing) {
                heard.number();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-stop", "save").setAttribute("data-testid", "keying-save");
        save.addClickListener(_ -> heard.save());
        add(number, questions, save);
        getElement().executeJs(KEYBOARD, KeyingQuestion.KEYS);
    }

    /** Asks what stands on the sheet; what is keyed of questions that stay is kept. */
    void ask(Questionnaire questionnaire) {
        Answers before = answers();
        asked.clear();
        questions.removeAll();
        questionnaire.questions().forEach(question -> asked.add(new KeyingQuestion(question, this::answered)));
        asked.forEach(questions::add);
        show(number(), before);
    }

    void show(Optional<Integer> sheet, Answers answers) {
        showing = true;
        number.setValue(sheet.orElse(null));
        asked.forEach(one -> one.show(answers.to(one.question().id())));
        showing = false;
    }

    Optional<Integer> number() {
        return Optional.ofNullable(number.getValue());
    }

    Answers answers() {
        return new Answers(asked.stream()
                .map(KeyingQuestion::answer)
                .flatMap(Optional::stream)
                .toList());
    }

    /** @return whether every answer can stand; what cannot is told beside its question */
    boolean checked() {
        Answers keyed = answers();
        List<Problem> problems =
                AnswerRules.problems(
                                asked.stream().map(KeyingQuestion::question).toList(), keyed)
                        .stream()
                        .filter(problem -> problem.kind() != Problem.Kind.REQUIRED)
                        .toList();
        asked.forEach(one -> one.told(problems.stream()
                .filter(problem -> problem.question().equals(one.question()))
                .findFirst()
                .map(problem -> KeyingQuestion.words(problem, length(keyed, problem)))));
        return problems.isEmpty();
    }

    void sayOnSave(String words) {
        save.setText(words);
    }

    void begin() {
        number.focus();
    }

    private void answered() {
        if (!showing) {
            changed.run();
        }
    }

    private static int length(Answers keyed, Problem problem) {
        return keyed.to(problem.question().id())
                .map(answer -> answer.text().codePointCount(0, answer.text().length()))
                .orElse(0);
    }
}
