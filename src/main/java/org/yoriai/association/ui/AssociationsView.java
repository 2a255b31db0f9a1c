package org.yoriai.association.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yoriai.association.AssociationChanged;
import org.yoriai.association.AssociationLine;
import org.yoriai.association.AssociationOverview;
import org.yoriai.association.Candidates;
import org.yoriai.association.FollowUpChanged;
import org.yoriai.identity.Person;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** 町会・自治会の一覧 — search and choice stand in the address; half and full width are one. */
@Route("associations")
@RolesAllowed({"WARD", "OFFICE"})
class AssociationsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient AssociationOverview book;
    private final transient Candidates candidates;
    private final transient KarteForms forms;
    private final transient KarteWords said;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private final Span figures = new Span();
    // stays while the contents change: whoever types keeps the focus
    private final TextField search = new TextField(getTranslation("karte.search"));
    private final Div choices = new Div();
    private final Div contents = new Div();
    private transient AssociationFilter filter = new AssociationFilter(AssociationFilter.Show.ALL, "");

    AssociationsView(
            AssociationOverview book,
            Candidates candidates,
            KarteForms forms,
            KarteWords said,
            AuthenticationContext authentication,
            Clock clock,
            Live live) {
        this.book = book;
        this.candidates = candidates;
        this.forms = forms;
        this.said = said;
        this.authentication = authentication;
        this.clock = clock;
        figures.addClassName("yo-h1sub");
        Div head = new Div(new H1(getTranslation("karte.associations")), figures);
        head.addClassName("yo-head");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                UI.getCurrentOrThrow().navigate(AssociationsView.class, filter.searching(typed.getValue()));
            }
        });
        Div bar = new Div(search, choices);
        bar.addClassName("yo-filter");
        add(head, bar, contents);
        live.refresh(this, AssociationChanged.class, _ -> true, this::show);
        live.refresh(this, FollowUpChanged.class, _ -> true, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AssociationFilter.of(event.getLocation().getQueryParameters());
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
        show();
    }

    private void show() {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<AssociationLine> all = book.all();
        long visited = all.stream().filter(line -> line.visited(today)).count();
        figures.setText(getTranslation("karte.figures", all.size(), visited));
        choices.removeAll();
        choices.add(filter.choices(all));
        contents.removeAll();
        if (filter.show() == AssociationFilter.Show.CANDIDATES) {
            contents.add(new CandidatePanel(
                    candidates.proposed().stream()
                            .filter(candidate -> filter.found(candidate.name()))
                            .toList(),
                    said,
                    candidate ->
                            forms.choose(candidate.association(), CandidatePanel.reasons(candidate, said), person)));
            return;
        }
        List<AssociationLine> shown = all.stream().filter(filter::shows).toList();
        contents.add(
                shown.isEmpty()
                        ? new EmptyState(
                                getTranslation(all.isEmpty() ? "karte.none" : "karte.none-found"),
                                getTranslation(all.isEmpty() ? "karte.none-when" : "karte.none-found-do"))
                        : new AssociationTable(shown, today));
    }

    @Override
    protected String subject() {
        return getTranslation("karte.associations");
    }
}
