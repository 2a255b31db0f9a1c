package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.material.MaterialChanged;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.MaterialId;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Duty;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Page;

/** 一つの資料 — its versions, and what both sides said of it. */
@Route("materials/:material")
@RolesAllowed({"WARD", "OFFICE"})
class MaterialView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String MATERIAL = "material";
    private final transient MaterialDesk desk;
    // apart from the thread's field: what somebody is writing outlives a refresh
    private final Div facts = new Div();
    private final Div said = new Div();
    private String title = "";
    private transient Optional<MaterialId> shown = Optional.empty();

    MaterialView(MaterialDesk desk) {
        this.desk = desk;
        desk.live()
                .refresh(
                        this,
                        MaterialChanged.class,
                        changed -> shown.filter(changed.material()::equals).isPresent(),
                        () -> shown.ifPresent(this::show));
    }

    static RouteParameters address(MaterialId material) {
        return new RouteParameters(MATERIAL, material.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MaterialId material = id(event.getRouteParameters().get(MATERIAL).orElse(""));
        show(material);
        shown = Optional.of(material);
        removeAll();
        add(facts, said, new CommentField(desk, material, () -> show(material)));
    }

    private static MaterialId id(String text) {
        try {
            return new MaterialId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "material-unknown");
        }
    }

    private void show(MaterialId id) {
        MaterialFacts material = desk.materials().get(id);
        List<SessionSummary> sessions = desk.sessions().stream()
                .filter(session -> material.sessions().contains(session.id()))
                .sorted(Comparator.comparing(SessionSummary::startsAt))
                .toList();
        title = material.title();
        Runnable again = () -> show(id);
        facts.removeAll();
        facts.add(
                crumb(),
                head(material),
                held(sessions, desk.contracts().current()),
                online(material),
                new MaterialStep(desk, material, again),
                new VersionTable(desk, material, again));
        said.removeAll();
        said.add(new WordList(desk.materials().words(id), desk.names()));
    }

    private Div head(MaterialFacts material) {
        Div head = new Div(
                new H1(material.title()),
                MaterialWords.state(material.state(), desk.person().role()));
        head.addClassName("yo-head");
        return head;
    }

    private static Paragraph online(MaterialFacts material) {
        Paragraph words = new Paragraph(text(material.givenOnline() ? "material.online.yes" : "material.online.no"));
        words.addClassName("yo-soft");
        return words;
    }

    private static String due(ContractFacts contract, SessionSummary session) {
        LocalDate due = contract.terms(session.kind()).materialDue(session.day());
        return text("material.due-by", MaterialWords.due(due), Duty.MATERIAL.clause(session.kind()));
    }

    private static Div held(List<SessionSummary> sessions, ContractFacts contract) {
        Div lines = new Div();
        lines.addClassName("yo-material-sessions");
        sessions.forEach(session -> {
            Paragraph line = new Paragraph();
            Anchor link = new Anchor(
                    "sessions/" + session.id() + "/materials",
                    MaterialWords.shortName(session) + " " + session.title());
            line.add(link, new Span("　" + Dates.day(session.day()) + "　" + due(contract, session)));
            lines.add(line);
        });
        return lines;
    }

    private static Nav crumb() {
        Nav crumb = new Nav(
                new RouterLink(text("material.title"), MaterialsView.class),
                Icons.of("right"),
                new Span(text("material.one")));
        crumb.addClassName("yo-crumb");
        crumb.getElement().setAttribute("aria-label", text("desk.crumb"));
        return crumb;
    }

    @Override
    protected String subject() {
        return title;
    }
}
