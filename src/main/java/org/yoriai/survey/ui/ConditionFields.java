package org.yoriai.survey.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.yoriai.survey.Condition;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 分岐の条件を選ぶ — an earlier question, and which of its options lead here. */
class ConditionFields extends Div {
    private static final long serialVersionUID = 1;
    private final Select<QuestionFacts> question = new Select<>();
    private final CheckboxGroup<OptionFacts> options = new CheckboxGroup<>();

    /** @param earlier questions that stand before */
    ConditionFields(List<QuestionFacts> earlier, Optional<Condition> known) {
        addClassName("yo-form");
        List<QuestionFacts> choices =
                earlier.stream().filter(one -> one.kind().chooses()).toList();
        question.setLabel(I18NProvider.translate("survey.condition"));
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption(I18NProvider.translate("survey.condition-none"));
        question.setItems(choices);
        question.setItemLabelGenerator(one -> one == null
                ? I18NProvider.translate("survey.condition-none")
                : I18NProvider.translate("survey.tab.number", one.position()) + " " + one.text());
        options.setLabel(I18NProvider.translate("survey.condition-options"));
        options.setItemLabelGenerator(OptionFacts::text);
        options.setVisible(false);
        question.addValueChangeListener(chosen -> offer(Optional.ofNullable(chosen.getValue())));
        add(question, options);
        setVisible(!choices.isEmpty());
        known.ifPresent(condition -> choices.stream()
                .filter(one -> one.id().equals(condition.question()))
                .findFirst()
                .ifPresent(one -> {
                    question.setValue(one);
                    options.select(one.options().stream()
                            .filter(option -> condition.anyOf().contains(option.id()))
                            .toList());
                }));
    }

    private void offer(Optional<QuestionFacts> chosen) {
        options.setItems(chosen.map(QuestionFacts::options).orElse(List.of()));
        options.setVisible(chosen.isPresent());
    }

    Optional<Condition> value() {
        return Optional.ofNullable(question.getValue())
                .map(one -> new Condition(
                        one.id(),
                        options.getSelectedItems().stream().map(OptionFacts::id).toList()));
    }
}
