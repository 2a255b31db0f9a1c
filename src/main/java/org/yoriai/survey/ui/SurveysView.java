package org.yoriai.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yoriai.identity.Person;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Page;
import org.yoriai.shared.ui.Status;
import org.yoriai.shared.ui.WideTable;
import org.yoriai.survey.SurveyOverview;
import org.yoriai.survey.SurveyOverview.At;
import org.yoriai.survey.SurveyOverview.Compared;
import org.yoriai.survey.SurveyOverview.Line;

/** アンケート — every session's questionnaire and coverage, and each question as it was answered from session to session. */
@Route("surveys")
@RolesAllowed({"WARD", "OFFICE"})
class SurveysView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
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
        SurveyOverview.Overview found = overview.of(reader);
        contents.removeAll();
        contents.add(lines(found.lines()));
        Section compared = new Section(new H2(getTranslation("survey.compare")));
        compared.addClassName("yo-sec");
        found.questions().forEach(question -> compared.add(question(question)));
        if (found.questions().isEmpty()) {
            compared.add(new EmptyState(getTranslation("survey.compare-none"), getTranslation("survey.compare-when")));
        }
        contents.add(compared);
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

    private Component question(Compared question) {
        List<DeskTable.Column> columns = new ArrayList<>();
        columns.add(new DeskTable.Column(getTranslation("survey.compare-session"), "key"));
        columns.add(new DeskTable.Column(getTranslation("survey.book.answered"), "r"));
        question.options().forEach(option -> columns.add(new DeskTable.Column(option, "r")));
        DeskTable table = new DeskTable(question.question(), columns);
        question.sessions().forEach(at -> table.row(cells(at, question.options().size())));
        int answered = question.sessions().stream().mapToInt(At::answered).sum();
        List<String> all = new ArrayList<>(List.of(getTranslation("survey.book.all"), Integer.toString(answered)));
        question.all().forEach(count -> all.add(share(count, answered)));
        table.row(all.toArray(String[]::new));
        Section section = new Section(new H3(question.question()), new WideTable(table, question.question()));
        section.addClassName("yo-q");
        return section;
    }

    private String[] cells(At at, int options) {
        List<String> cells = new ArrayList<>(List.of(at.session().title(), Integer.toString(at.answered())));
        Optional<List<Integer>> counts = at.counts();
        for (int option = 0; option < options; option++) {
            int place = option;
            cells.add(counts.map(known -> share(known.get(place), at.answered()))
                    .orElse(getTranslation("survey.book.too-few")));
        }
        return cells.toArray(String[]::new);
    }

    private static String share(int count, int answered) {
        return count + " (" + (answered == 0 ? 0 : Math.round(100f * count / answered)) + "%)";
    }

    @Override
    protected String subject() {
        return getTranslation("survey.tab");
    }
}
