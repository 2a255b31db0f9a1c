package org.yoriai.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.WideTable;
import org.yoriai.survey.SurveyOverview.By;
import org.yoriai.survey.SurveyOverview.Compared;
import org.yoriai.survey.SurveyOverview.Group;

/** 見くらべる1問 — a row for each group with its counts and shares, and bars for the eye. */
class ComparedQuestion extends Section {
    private static final long serialVersionUID = 1;
    private final transient Compared question;
    private final By by;

    ComparedQuestion(Compared question, By by) {
        this.question = question;
        this.by = by;
        List<DeskTable.Column> columns = new ArrayList<>();
        columns.add(new DeskTable.Column(text("survey.by." + by.wireName()), "key"));
        columns.add(new DeskTable.Column(text("survey.book.answered"), "r"));
        question.options().forEach(option -> columns.add(new DeskTable.Column(option, "r")));
        DeskTable table = new DeskTable(question.question(), columns);
        question.groups().forEach(group -> table.row(cells(group)));
        table.row(cells(
                text("survey.book.all"),
                question.answered(),
                question.all().stream()
                        .map(count -> share(count, question.answered()))
                        .toList()));
        add(new H3(question.question()), new WideTable(table, question.question()));
        if (question.groups().stream().anyMatch(group -> group.counts().isEmpty())) {
            Paragraph why = new Paragraph(text("survey.compare-held-why"));
            why.addClassName("yo-soft");
            add(why);
        }
        addClassName("yo-q");
    }

    private Component[] cells(Group group) {
        return cells(
                name(group),
                group.answered(),
                IntStream.range(0, question.options().size())
                        .mapToObj(option -> group.counts()
                                .map(counts -> share(counts.get(option), group.answered()))
                                .orElseGet(ComparedQuestion::tooFew))
                        .toList());
    }

    private String name(Group group) {
        if (group.name().isEmpty()) {
            return text("survey.by.untold");
        }
        String name = by == By.KIND ? text("programme.kind." + group.name()) : group.name();
        return group.day().map(day -> name + " " + Dates.dayOnly(day)).orElse(name);
    }

    private static Component[] cells(String name, int answered, List<Component> shares) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(name));
        cells.add(new Span(Integer.toString(answered)));
        cells.addAll(shares);
        return cells.toArray(Component[]::new);
    }

    private static Component tooFew() {
        return new Span(text("survey.compare-held"));
    }

    // the words say it all: the bar is for the eye alone
    private static Component share(int count, int answered) {
        float share = answered == 0 ? 0 : 100f * count / answered;
        Div bar = new Div();
        bar.addClassName("bar");
        bar.setWidth(share, Unit.PERCENTAGE);
        Div track = new Div(bar);
        track.addClassName("yo-share__track");
        track.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(new Span(count + " (" + Math.round(share) + "%)"), track);
        cell.addClassName("yo-share");
        return cell;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
