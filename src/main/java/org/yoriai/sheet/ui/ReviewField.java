package org.yoriai.sheet.ui;

import static org.yoriai.sheet.ui.PaperWords.text;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yoriai.shared.ui.Status;
import org.yoriai.sheet.ReadingDoubt;
import org.yoriai.sheet.SheetUnderReview.Crop;
import org.yoriai.sheet.SheetUnderReview.Proposal;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.OptionId;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 確かめる1問 — the picture beside the field; a doubtful one stays open until the person says that it is right as it stands. */
class ReviewField extends Div {
    private static final long serialVersionUID = 1;
    private final transient Proposal proposal;
    private final transient Runnable changed;
    private final RadioButtonGroup<OptionFacts> one = new RadioButtonGroup<>();
    private final CheckboxGroup<OptionFacts> several = new CheckboxGroup<>();
    private final TextArea written = new TextArea();
    private final Div state = new Div();
    private final Button right = new Button(text("sheet.decide"), _ -> decide());
    private boolean decided;

    ReviewField(Proposal proposal, Runnable changed) {
        this.proposal = proposal;
        this.changed = changed;
        this.decided = !proposal.doubtful();
        QuestionFacts question = proposal.question();
        addClassName("yo-read");
        setId("question-" + question.position());
        getElement().setAttribute("data-testid", "review-field");
        state.getElement().setAttribute("role", "status");
        right.getElement().setAttribute("data-testid", "decide");
        right.setAriaLabel(text("sheet.decide-of", question.position()));
        Div pictures = new Div();
        pictures.addClassName("yo-read__pictures");
        proposal.crops().forEach(crop -> pictures.add(picture(crop, text("sheet.picture-of", question.position()))));
        Div field = new Div(state);
        field.addClassName("yo-read__field");
        choice(question, field);
        writing(question, field);
        if (proposal.doubtful()) {
            field.add(right);
        }
        add(new H2(text("survey.question", question.position()) + "　" + question.text()), pictures, field);
        show();
    }

    private void choice(QuestionFacts question, Div field) {
        String label = text("sheet.answer-of", question.position());
        List<OptionFacts> chosen = question.options().stream()
                .filter(option -> proposal.read().chosen().contains(option.id()))
                .toList();
        if (question.kind().several()) {
            several.setLabel(label);
            several.setItems(question.options());
            several.setItemLabelGenerator(OptionFacts::text);
            several.setValue(Set.copyOf(chosen));
            several.addValueChangeListener(_ -> changed.run());
            field.add(several);
        } else if (question.kind().chooses()) {
            one.setLabel(label);
            one.setItems(question.options());
            one.setItemLabelGenerator(OptionFacts::text);
            chosen.stream().findFirst().ifPresent(one::setValue);
            one.addValueChangeListener(_ -> changed.run());
            Button none = new Button(text("sheet.no-mark"), _ -> one.clear());
            none.setAriaLabel(text("sheet.no-mark-of", question.position()));
            field.add(one, none);
        }
    }

    private void writing(QuestionFacts question, Div field) {
        if (question.kind().chooses() && question.open().isEmpty()) {
            return;
        }
        written.setLabel(
                question.kind().chooses()
                        ? text("survey.other", question.position())
                        : text("sheet.writing-of", question.position()));
        written.setWidthFull();
        written.addValueChangeListener(_ -> changed.run());
        field.add(written);
    }

    /** Whether a person still has to look at it. */
    boolean open() {
        return !decided;
    }

    boolean doubtful() {
        return proposal.doubtful();
    }

    Optional<Answer> answer() {
        QuestionFacts question = proposal.question();
        Set<OptionId> chosen = question.kind().several()
                ? several.getValue().stream().map(OptionFacts::id).collect(Collectors.toSet())
                : one.getOptionalValue().map(OptionFacts::id).stream().collect(Collectors.toSet());
        List<OptionId> inOrder = question.options().stream()
                .map(OptionFacts::id)
                .filter(chosen::contains)
                .toList();
        return inOrder.isEmpty() && written.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Answer(question.id(), inOrder, written.getValue()));
    }

    int position() {
        return proposal.question().position();
    }

    /** Moves the keyboard to what has to be decided. */
    void enter() {
        if (proposal.question().kind().several()) {
            several.getElement().callJsFunction("focus");
        } else if (proposal.question().kind().chooses()) {
            one.getElement().callJsFunction("focus");
        } else {
            written.focus();
        }
        scrollIntoView();
    }

    final void decide() {
        decided = true;
        show();
        changed.run();
    }

    private void show() {
        state.removeAll();
        getElement().setAttribute("data-open", Boolean.toString(!decided));
        right.setVisible(!decided);
        if (!proposal.doubtful()) {
            state.add(new Status(Status.Kind.PLAIN, "check", text("sheet.read-plainly")));
        } else if (decided) {
            state.add(new Status(Status.Kind.GOOD, "check", text("sheet.decided")));
        } else {
            for (ReadingDoubt doubt : ReadingDoubt.values()) {
                if (proposal.doubts().contains(doubt)) {
                    state.add(new Status(Status.Kind.NEED, "warn", text(doubt.messageKey())));
                }
            }
        }
    }

    static Image picture(Crop crop, String words) {
        // within the page itself: no address at which somebody else could ask for it
        Image picture =
                new Image("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(crop.jpeg()), words);
        picture.setWidth((float) (crop.place().width() * 4), Unit.PIXELS);
        return picture;
    }
}
