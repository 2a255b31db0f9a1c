package org.yoriai.survey.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.survey.QuestionKind;

/** 入力する1問 — its options under one key each, or room to write; both where something stands beside 「その他」. */
class KeyingQuestion extends Div {
    private static final long serialVersionUID = 1;
    static final String KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private final transient QuestionFacts question;
    private final transient Optional<RadioButtonGroup<OptionFacts>> one;
    private final transient Optional<CheckboxGroup<OptionFacts>> several;
    private final transient Optional<AbstractField<?, String>> written;
    private final Paragraph wrong = new Paragraph();

    KeyingQuestion(QuestionFacts question, Runnable changed) {
        this.question = question;
        String label = I18NProvider.translate("survey.question", question.position()) + "　" + question.text();
        this.one = question.kind().chooses() && !question.kind().several()
                ? Optional.of(choosingOne(label))
                : Optional.empty();
        this.several = question.kind().several() ? Optional.of(choosingSeveral(label)) : Optional.empty();
        this.written = writing(label);
        addClassName("yo-key");
        getElement().setAttribute("data-testid", "keying-question");
        wrong.addClassName("yo-key__wrong");
        wrong.getElement().setAttribute("role", "alert");
        one.ifPresent(group -> group.addValueChangeListener(_ -> changed.run()));
        several.ifPresent(group -> group.addValueChangeListener(_ -> changed.run()));
        written.ifPresent(field -> field.addValueChangeListener(_ -> changed.run()));
    }

    /** Empty where nothing stands on the paper. */
    Optional<Answer> answer() {
        List<OptionFacts> chosen = new ArrayList<>();
        one.flatMap(RadioButtonGroup::getOptionalValue).ifPresent(chosen::add);
        several.ifPresent(group ->
                question.options().stream().filter(group.getValue()::contains).forEach(chosen::add));
        String text = written.map(HasValue::getValue).orElse("");
        return chosen.isEmpty() && text.isBlank()
                ? Optional.empty()
                : Optional.of(new Answer(
                        question.id(), chosen.stream().map(OptionFacts::id).toList(), text));
    }

    void show(Optional<Answer> answer) {
        List<OptionFacts> chosen = question.options().stream()
                .filter(option -> answer.filter(given -> given.chosen().contains(option.id()))
                        .isPresent())
                .toList();
        one.ifPresent(group -> group.setValue(chosen.stream().findFirst().orElse(null)));
        several.ifPresent(group -> group.setValue(Set.copyOf(chosen)));
        written.ifPresent(field -> field.setValue(answer.map(Answer::text).orElse("")));
        told(Optional.empty());
    }

    QuestionFacts question() {
        return question;
    }

    void told(Optional<String> problem) {
        wrong.setText(problem.orElse(""));
        if (problem.isPresent()) {
            add(wrong);
        } else {
            remove(wrong);
        }
    }

    static String words(Problem problem, int written) {
        QuestionFacts at = problem.question();
        String key = "survey.problem." + problem.kind().name().toLowerCase(java.util.Locale.ROOT);
        return switch (problem.kind()) {
            case TOO_LONG -> I18NProvider.translate(key, org.yoriai.survey.AnswerRules.longest(at), written);
            case OUT_OF_BOUNDS ->
                I18NProvider.translate(key, at.bounds().least(), at.bounds().most());
            default -> I18NProvider.translate(key);
        };
    }

    private RadioButtonGroup<OptionFacts> choosingOne(String label) {
        RadioButtonGroup<OptionFacts> group = new RadioButtonGroup<>(label, question.options());
        group.setItemLabelGenerator(this::keyed);
        stop(group.getElement());
        add(group);
        return group;
    }

    private CheckboxGroup<OptionFacts> choosingSeveral(String label) {
        CheckboxGroup<OptionFacts> group = new CheckboxGroup<>(label, question.options());
        group.setItemLabelGenerator(this::keyed);
        stop(group.getElement());
        add(group);
        return group;
    }

    private void stop(com.vaadin.flow.dom.Element group) {
        group.setAttribute("data-stop", "choice");
        question.open()
                .ifPresent(open -> group.setAttribute(
                        "data-open", Integer.toString(question.options().indexOf(open))));
    }

    private String keyed(OptionFacts option) {
        return KEYS.charAt(question.options().indexOf(option)) + "　" + option.text();
    }

    private Optional<AbstractField<?, String>> writing(String label) {
        if (question.kind() == QuestionKind.TEXT) {
            TextArea area = new TextArea(label);
            area.setWidthFull();
            area.getElement().setAttribute("data-stop", "text");
            add(area);
            return Optional.of(area);
        }
        boolean beside = question.open().isPresent();
        if (question.kind().chooses() && !beside) {
            return Optional.empty();
        }
        TextField line = new TextField(beside ? I18NProvider.translate("survey.other", question.position()) : label);
        line.setWidthFull();
        line.getElement().setAttribute("data-stop", beside ? "beside" : "text");
        add(line);
        return Optional.of(line);
    }
}
