package org.yoriai.survey.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yoriai.shared.Ids;
import org.yoriai.survey.OptionId;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.survey.QuestionKind;
import org.yoriai.survey.Wording;

/** 選択肢を書く — one a line; an option whose words stay, or whose place stays, remains the same option to answers given before. */
class OptionFields extends Div {
    private static final long serialVersionUID = 1;
    private final transient List<OptionFacts> known;
    private final TextArea japanese;
    private final TextArea easy;
    private final TextArea english;
    private final Checkbox other = new Checkbox(I18NProvider.translate("survey.with-other"));

    OptionFields(Optional<QuestionFacts> question) {
        addClassName("yo-form");
        known = question.map(QuestionFacts::options).orElse(List.of());
        List<OptionFacts> plain =
                known.stream().filter(option -> !option.open()).toList();
        japanese = lines(I18NProvider.translate("survey.options"), plain, Wording::japanese);
        japanese.setHelperText(I18NProvider.translate("survey.options-how"));
        easy = lines(I18NProvider.translate("survey.options-easy"), plain, Wording::easy);
        english = lines(I18NProvider.translate("survey.options-english"), plain, Wording::english);
        other.setValue(known.stream().anyMatch(OptionFacts::open));
        Div others = new Div(easy, english);
        others.addClassName("yo-form");
        add(japanese, other, new Details(I18NProvider.translate("survey.other-readings"), others));
    }

    List<OptionFacts> value(QuestionKind kind) {
        if (!kind.chooses()) {
            return List.of();
        }
        List<String> easily = easy.getValue().lines().toList();
        List<String> inEnglish = english.getValue().lines().toList();
        List<String> texts = japanese.getValue().lines().map(String::strip).toList();
        List<OptionFacts> options = new ArrayList<>();
        for (int line = 0; line < texts.size(); line++) {
            if (!texts.get(line).isEmpty()) {
                Wording words = new Wording(texts.get(line), at(easily, line), at(inEnglish, line));
                options.add(new OptionFacts(id(words, line, texts.size()), options.size() + 1, words, false));
            }
        }
        if (other.getValue()) {
            options.add(known.stream()
                    .filter(OptionFacts::open)
                    .findFirst()
                    .map(open -> new OptionFacts(open.id(), options.size() + 1, open.wording(), true))
                    .orElseGet(() -> OptionFacts.other(new OptionId(Ids.next()), options.size() + 1)));
        }
        return options;
    }

    private OptionId id(Wording words, int line, int lines) {
        List<OptionFacts> plain =
                known.stream().filter(option -> !option.open()).toList();
        return plain.stream()
                .filter(option -> option.text().equals(words.plain()))
                .findFirst()
                .or(() -> plain.size() == lines ? Optional.of(plain.get(line)) : Optional.empty())
                .map(OptionFacts::id)
                .orElseGet(() -> new OptionId(Ids.next()));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private static TextArea lines(String label, List<OptionFacts> options, Function<Wording, String> words) {
        TextArea field = new TextArea(label);
        field.setWidthFull();
        field.setMinRows(4);
        field.setValue(options.stream().map(OptionFacts::wording).map(words).collect(Collectors.joining("\n")));
        return field;
    }
}
