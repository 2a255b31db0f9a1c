package org.yoriai.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yoriai.identity.Person;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Page;
import org.yoriai.shared.ui.Status;
import org.yoriai.survey.SurveyOverview;
import org.yoriai.survey.SurveyOverview.By;
import org.yoriai.survey.SurveyOverview.Line;

/** アンケート — every session's questionnaire and coverage, and each question side by side, by what the address chooses. */
@Route("surveys")
@RolesAllowed({"WARD", "OFFICE"})
class SurveysView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String BY = "by";
    private static final String YEARS = "years";
    private final transient SurveyOverview overview;
    private final transient AuthenticationContext authentication;
    private final Div contents = new Div();

    SurveysView(SurveyOverview overview, AuthenticationContext authentication) {
        this.overview = overview;
        this.authentication = authentication;
        Div head = new Div(new H1(getTranslation("survey.tab")));
        head.addClassName("yo-head");
        add(head, contents);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person reader = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        QueryParameters query = event.getLocation().getQueryParameters();
        By by = By.named(query.getSingleParameter(BY).orElse(""));
        boolean years = by == By.YEAR || query.getSingleParameter(YEARS).isPresent();
        SurveyOverview.Overview found = overview.of(reader, by, years);
        contents.removeAll();
        contents.add(lines(found.lines()), compared(found, by, years));
    }

    private Section compared(SurveyOverview.Overview found, By by, boolean years) {
        Section compared = new Section(new H2(getTranslation("survey.compare")), choices(by, years));
        compared.addClassName("yo-sec");
        if (years) {
            compared.add(new Paragraph(getTranslation("survey.compare-contracts", found.contracts())));
        }
        if (by == By.ASSOCIATION) {
            compared.add(new Paragraph(getTranslation("survey.compare-association-how")));
        }
        found.questions().forEach(question -> compared.add(new ComparedQuestion(question, by)));
        if (found.questions().isEmpty()) {
            compared.add(new EmptyState(getTranslation("survey.compare-none"), getTranslation("survey.compare-when")));
        } else {
            compared.add(files(by, years));
        }
        return compared;
    }

    private Div choices(By by, boolean years) {
        Nav units = segment("survey.compare-by");
        for (By one : By.values()) {
            units.add(link(getTranslation("survey.by." + one.wireName()), one, years && one != By.YEAR, one == by));
        }
        Nav span = segment("survey.compare-span");
        span.add(
                link(getTranslation("survey.span.one"), by == By.YEAR ? By.SESSION : by, false, !years),
                link(getTranslation("survey.span.all"), by, true, years));
        Div choices = new Div(units, span);
        choices.addClassName("yo-filter");
        return choices;
    }

    private Div files(By by, boolean years) {
        Div files = new Div(file("xlsx", by, years), file("csv", by, years));
        files.addClassName("yo-doings");
        return files;
    }

    private Anchor file(String kind, By by, boolean years) {
        String address = "files/surveys/comparison." + kind + "?" + BY + "=" + by.wireName();
        Anchor link = new Anchor(years ? address + "&" + YEARS + "=all" : address, "");
        link.add(Icons.of("download"), new Span(getTranslation("survey.file.comparison." + kind)));
        link.addClassName("yo-btn");
        link.setRouterIgnore(true);
        return link;
    }

    private Nav segment(String labelKey) {
        Nav segment = new Nav();
        segment.addClassName("yo-seg");
        segment.getElement().setAttribute("aria-label", getTranslation(labelKey));
        return segment;
    }

    private RouterLink link(String words, By by, boolean years, boolean current) {
        RouterLink link = new RouterLink(words, SurveysView.class);
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(BY, by.wireName());
        if (years) {
            chosen.put(YEARS, "all");
        }
        link.setQueryParameters(QueryParameters.simple(chosen));
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component lines(List<Line> lines) {
        DeskTable table = new DeskTable(
                getTranslation("survey.tab"),
                List.of(
                        new DeskTable.Column(getTranslation("survey.compare-session"), "key"),
                        new DeskTable.Column(getTranslation("survey.compare-day"), "nw"),
                        new DeskTable.Column(getTranslation("survey.questionnaire")),
                        new DeskTable.Column(getTranslation("survey.compare-answers"), "r")));
        lines.forEach(line -> table.row(
                        link(line.session()),
                        new Span(Dates.dayOnly(line.session().day())),
                        state(line),
                        new Span(getTranslation(
                                "survey.tab.people", line.coverage().total())))
                .getElement()
                .setAttribute("data-testid", "survey-line"));
        return table;
    }

    private Anchor link(SessionSummary session) {
        return new Anchor("sessions/" + session.id() + "/survey", session.title());
    }

    private Component state(Line line) {
        if (line.version().isEmpty()) {
            return new Status(Status.Kind.PLAIN, "plan", getTranslation("survey.compare-no"));
        }
        return line.agreed()
                ? new Status(Status.Kind.GOOD, "done", getTranslation("survey.compare-agreed"))
                : new Status(
                        Status.Kind.WAIT,
                        "edit",
                        getTranslation("survey.state.draft", line.version().get()));
    }

    @Override
    protected String subject() {
        return getTranslation("survey.tab");
    }
}
