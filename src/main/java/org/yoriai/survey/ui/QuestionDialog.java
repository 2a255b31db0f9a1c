package org.yoriai.survey.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.shared.Ids;
import org.yoriai.survey.Bounds;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionId;
import org.yoriai.survey.QuestionKind;
import org.yoriai.survey.Questionnaire;
import org.yoriai.survey.Wording;

/** 設問を書く */
class QuestionDialog extends KeptDialog {
    private static final long serialVersionUID = 1;
    private final transient Optional<QuestionFacts> known;
    private final transient Consumer<QuestionFacts> keep;
    private final WordingFields words;
    private final WordingFields hint;
    private final WordingFields reason;
    private final Select<QuestionKind> kind = new Select<>();
    private final Checkbox required = new Checkbox(getTranslation("survey.required"));
    private final OptionFields options;
    private final IntegerField least = new IntegerField(getTranslation("survey.least"));
    private final IntegerField most = new IntegerField(getTranslation("survey.most"));
    private final ConditionFields condition;

    QuestionDialog(Questionnaire questionnaire, Optional<QuestionFacts> known, Consumer<QuestionFacts> keep) {
        super(I18NProvider.translate(known.isPresent() ? "survey.change" : "survey.add"));
        this.known = known;
        this.keep = keep;
        words = new WordingFields(
                getTranslation("survey.question-text"),
                known.map(QuestionFacts::wording).orElse(Wording.of("")));
        hint = new WordingFields(
                getTranslation("survey.question-hint"),
                known.map(QuestionFacts::explained).orElse(Wording.of("")));
        reason = new WordingFields(
                getTranslation("survey.why"), known.map(QuestionFacts::reason).orElse(Wording.of("")));
        options = new OptionFields(known);
        int before = known.map(question -> question.position() - 1)
                .orElse(questionnaire.questions().size());
        condition = new ConditionFields(
                questionnaire.questions().subList(0, before), known.flatMap(QuestionFacts::shownIf));
        prepare();
        fields(
                words.explained(getTranslation("survey.furigana-how")),
                kind,
                required,
                options,
                least,
                most,
                hint,
                condition,
                reason.explained(getTranslation("survey.reason-how")));
    }

    private void prepare() {
        kind.setLabel(getTranslation("survey.question-kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("survey.kind." + one.wireName()));
        kind.addValueChangeListener(chosen -> fit(chosen.getValue()));
        required.setValue(known.map(QuestionFacts::required).orElse(true));
        known.map(QuestionFacts::bounds)
                .filter(_ -> known.get().kind() == QuestionKind.NUMBER)
                .ifPresent(bounds -> {
                    least.setValue(Math.toIntExact(bounds.least()));
                    most.setValue(Math.toIntExact(bounds.most()));
                });
        kind.setValue(known.map(QuestionFacts::kind).orElse(QuestionKind.SINGLE));
    }

    private void fit(QuestionKind chosen) {
        options.setVisible(chosen.chooses());
        least.setVisible(chosen == QuestionKind.NUMBER);
        most.setVisible(chosen == QuestionKind.NUMBER);
        reason.setVisible(!chosen.chooses());
    }

    @Override
    void keep() {
        QuestionKind chosen = kind.getValue();
        keep.accept(new QuestionFacts(
                known.map(QuestionFacts::id).orElseGet(() -> new QuestionId(Ids.next())),
                known.map(QuestionFacts::position).orElse(1),
                chosen,
                words.value(),
                hint.value(),
                required.getValue(),
                options.value(chosen),
                condition.value(),
                chosen == QuestionKind.NUMBER ? bounds() : Bounds.WIDEST,
                chosen.chooses() ? Wording.of("") : reason.value()));
    }

    private Bounds bounds() {
        return new Bounds(
                Objects.requireNonNullElse(least.getValue(), 0),
                Objects.requireNonNullElse(most.getValue(), Math.toIntExact(Bounds.WIDEST.most())));
    }
}
