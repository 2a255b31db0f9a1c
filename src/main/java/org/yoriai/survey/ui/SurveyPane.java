package org.yoriai.survey.ui;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.survey.Results;
import org.yoriai.survey.SurveyFacts;
import org.yoriai.survey.Voices.Mark;
import org.yoriai.survey.Voices.Place;

/** 結果 — the way in, how many answered and how, and each question with its counts. */
class SurveyPane extends Div {
    private static final long serialVersionUID = 1;
    private final transient SurveyFacts survey;
    private final transient OpenLine.Words open;
    private final transient Supplier<Results> source;
    private final transient VoiceList.Sorting sorting;

    SurveyPane(SurveyFacts survey, OpenLine.Words open, Supplier<Results> source, VoiceList.Sorting sorting) {
        this.survey = survey;
        this.open = open;
        this.source = source;
        this.sorting = sorting;
        addClassName("yo-record");
        refresh();
    }

    final void refresh() {
        Results results = source.get();
        removeAll();
        add(head(results), new CoverageLine(results.coverage()));
        results.doubts().forEach(doubt -> add(new Notice("warn", text(doubt.messageKey(), doubt.figure()))));
        boolean written = results.questions().stream()
                .anyMatch(question -> !question.texts().isEmpty());
        Map<Place, Mark> marks = written ? sorting.marks() : Map.of();
        results.questions().forEach(question -> add(question(question, marks)));
    }

    private Div head(Results results) {
        Span counts = new Span(text("survey.tab.coverage", results.coverage().total()));
        counts.addClassName("yo-count");
        counts.getElement().setAttribute("data-testid", "coverage");
        Div title = new Div(new H2(text("survey.tab")), counts);
        title.addClassName("yo-sec__head");
        Anchor link = new Anchor(survey.path(), text("survey.tab.open"));
        link.setTarget("_blank");
        Paragraph way = new Paragraph(link, new Span("　" + text("survey.tab.code", survey.code())));
        Div files = new Div(file("survey.file.xlsx", "results.xlsx"), file("survey.file.csv", "results.csv"));
        files.addClassName("yo-doings");
        return new Div(title, new OpenLine(open), way, files);
    }

    private Anchor file(String key, String path) {
        Anchor file = new Anchor("print/sessions/" + survey.session() + "/survey/" + path, "");
        file.add(Icons.of("download"), new Span(text(key)));
        file.addClassName("yo-btn");
        file.setRouterIgnore(true);
        return file;
    }

    private Section question(Results.QuestionResult result, Map<Place, Mark> marks) {
        Span number = new Span(text("survey.tab.number", result.question().position()));
        Span answered = new Span(text("survey.tab.answered", result.answered()));
        answered.addClassName("yo-count");
        H3 title = new H3(number, new Span(result.question().text()), answered);
        Section section = new Section(title);
        section.addClassName("yo-q");
        if (!result.options().isEmpty()) {
            section.add(chart(result));
        }
        result.figures()
                .ifPresent(figures -> section.add(new Paragraph(text(
                        "survey.tab.figures", figures.mean(), figures.median(), figures.least(), figures.most()))));
        if (result.question().kind().written() && result.texts().isEmpty()) {
            section.add(new Paragraph(text("survey.tab.no-texts")));
        } else if (!result.texts().isEmpty()) {
            section.add(voices(result, marks));
        }
        return section;
    }

    private Div voices(Results.QuestionResult result, Map<Place, Mark> marks) {
        Div voices = new Div();
        if (result.question().kind().chooses()) {
            voices.add(new Paragraph(text("survey.tab.others")));
        }
        voices.add(new VoiceList(result, sorting, marks));
        return voices;
    }

    private static OrderedList chart(Results.QuestionResult result) {
        OrderedList chart = new OrderedList();
        chart.addClassName("yo-chart");
        for (Results.OptionCount option : result.options()) {
            double share = result.answered() == 0 ? 0 : 100.0 * option.count() / result.answered();
            ListItem row = new ListItem(
                    cell("lab", option.option().text()),
                    bar(share),
                    cell("val", text("survey.tab.people", option.count())),
                    cell("pct", String.format(Locale.ROOT, "%.0f%%", share)));
            chart.add(row);
        }
        return chart;
    }

    // the words say it all: the bar is for the eye alone
    private static Div bar(double share) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.setWidth((float) share, Unit.PERCENTAGE);
        Div track = new Div(bar);
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        return track;
    }

    private static Span cell(String style, String words) {
        Span cell = new Span(words);
        cell.addClassName(style);
        return cell;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
