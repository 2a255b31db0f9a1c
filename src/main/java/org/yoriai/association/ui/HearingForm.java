package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;
import static org.yoriai.shared.ui.FormDialog.entered;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yoriai.association.AssociationOverview;
import org.yoriai.association.HearingDesk;
import org.yoriai.association.HearingDraft;
import org.yoriai.association.HearingFacts;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ui.FormDialog;
import org.yoriai.shared.ui.Pickers;

/** ヒアリングを書き入れる窓 — the usual questions, those asked before, and one more. */
@org.springframework.stereotype.Component
class HearingForm {
    /** In the order in which they are asked. */
    private static final List<String> USUAL =
            List.of("hearing.q.using", "hearing.q.wanted", "hearing.q.people", "hearing.q.worries");

    private final HearingDesk desk;
    private final AssociationOverview overview;
    private final Clock clock;

    HearingForm(HearingDesk desk, AssociationOverview overview, Clock clock) {
        this.desk = desk;
        this.overview = overview;
        this.clock = clock;
    }

    void open(ProgrammeSessionId session, HearingDesk.Standing standing, Person by) {
        Fields fields = new Fields(standing);
        new FormDialog(
                        text("hearing.enter"),
                        text("follow-up.save"),
                        () -> desk.enter(session, fields.draft(standing.version()), by),
                        fields.all())
                .open();
    }

    private final class Fields {
        private final ComboBox<AssociationOverview.Name> association;
        private final DatePicker day = Pickers.date(text("hearing.day"));
        private final Map<String, TextArea> answers = new LinkedHashMap<>();
        private final TextField question = new TextField(text("hearing.more-question"));
        private final TextArea answer = new TextArea(text("hearing.more-answer"));

        Fields(HearingDesk.Standing standing) {
            association = Choices.association(overview.names(), standing.association());
            day.setValue(standing.facts().map(HearingFacts::answeredOn).orElse(LocalDate.now(clock)));
            // what is asked stands in the kit too: in the language in which it is asked
            Stream<String> usual = USUAL.stream().map(key -> translated(key));
            Stream<String> before = standing.facts().stream()
                    .flatMap(facts -> facts.answers().stream())
                    .map(HearingFacts.Answer::question);
            Stream.concat(usual, before).distinct().forEach(asked -> answers.put(asked, area(asked, standing)));
            question.setWidthFull();
            answer.setWidthFull();
        }

        private static String translated(String key) {
            return I18NProvider.translate(Locale.JAPANESE, key);
        }

        private static TextArea area(String asked, HearingDesk.Standing standing) {
            TextArea area = new TextArea(asked);
            area.setWidthFull();
            standing.facts().stream()
                    .flatMap(facts -> facts.answers().stream())
                    .filter(said -> said.question().equals(asked))
                    .findFirst()
                    .ifPresent(said -> area.setValue(said.answer()));
            return area;
        }

        Component[] all() {
            return Stream.<Component>concat(
                            Stream.concat(Stream.of(association, day), answers.values().stream()),
                            Stream.of(question, answer))
                    .toArray(Component[]::new);
        }

        HearingDraft draft(int version) {
            List<HearingFacts.Answer> said = new ArrayList<>();
            answers.forEach((asked, area) -> said.add(new HearingFacts.Answer(asked, area.getValue())));
            said.add(new HearingFacts.Answer(question.getValue(), answer.getValue()));
            return new HearingDraft(
                    entered(association, "association-missing").id(), entered(day, "day-missing"), said, version);
        }
    }
}
