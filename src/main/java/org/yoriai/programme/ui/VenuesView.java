package org.yoriai.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.VenueBook;
import org.yoriai.programme.VenueChanged;
import org.yoriai.programme.VenueKeeping;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;

/** 会場台帳 — where sessions are held: room, network, what stands there, and what went out of use. */
@Route("venues")
@PermitAll
class VenuesView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String SEARCH = "q";
    private final transient VenueBook book;
    private final transient VenueKeeping keeping;
    private final transient Contracts contracts;
    private final transient AuthenticationContext authentication;
    private final TextField search = new TextField(getTranslation("venue.search"));
    // apart from the contents: these are made anew when anything happens, and the words have to stay
    private final Div said = new Div();
    private final Div contents = new Div();
    private transient Runnable again = () -> {};

    VenuesView(
            VenueBook book,
            VenueKeeping keeping,
            Contracts contracts,
            AuthenticationContext authentication,
            Live live) {
        this.book = book;
        this.keeping = keeping;
        this.contracts = contracts;
        this.authentication = authentication;
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow().navigate(VenuesView.class, address(change.getValue()));
            }
        });
        Div filter = new Div(search);
        filter.addClassName("yo-filter");
        add(head(), filter, said, contents);
        live.refresh(this, VenueChanged.class, _ -> true, () -> again.run());
    }

    private static QueryParameters address(String words) {
        return words.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, words.strip());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        search.setValue(words);
        again = () -> show(words);
        again.run();
    }

    private Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    private boolean keeps() {
        Role role = person().role();
        return role == Role.WARD || role == Role.OFFICE;
    }

    private Div head() {
        Div head = new Div(new H1(getTranslation("venue.title")));
        head.addClassName("yo-head");
        if (keeps()) {
            Button add = new Button(
                    getTranslation("venue.add"),
                    _ -> new VenueDialog(getTranslation("venue.add"), contracts.current(), facts -> {
                                keeping.add(facts, person());
                                again.run();
                            })
                            .open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.addClassName("yo-head__last");
            head.add(add);
        }
        return head;
    }

    private void show(String words) {
        List<VenueBook.Line> all = book.lines();
        List<VenueBook.Line> found =
                all.stream().filter(line -> matches(line, words)).toList();
        contents.removeAll();
        Span count = new Span(getTranslation("venue.count", found.size(), all.size()));
        count.addClassName("yo-count");
        count.getElement().setAttribute("role", "status");
        contents.add(count);
        if (found.isEmpty()) {
            contents.add(new EmptyState(
                    getTranslation(all.isEmpty() ? "venue.none" : "venue.none-found"),
                    getTranslation(all.isEmpty() ? "venue.none-when" : "venue.none-found-do")));
            return;
        }
        List<VenueBook.Line> used =
                found.stream().filter(line -> !line.retired()).toList();
        List<VenueBook.Line> retired =
                found.stream().filter(VenueBook.Line::retired).toList();
        if (!used.isEmpty()) {
            contents.add(new VenueTable(getTranslation("venue.table"), used, contracts.current(), this::doing));
        }
        if (!retired.isEmpty()) {
            Section section = new Section(
                    new H2(getTranslation("venue.retired")),
                    new VenueTable(getTranslation("venue.retired"), retired, contracts.current(), this::doing));
            section.addClassName("yo-sec");
            contents.add(section);
        }
    }

    private static boolean matches(VenueBook.Line line, String words) {
        return new SearchWords(words)
                .in(line.facts().name(), line.facts().address(), line.facts().equipment());
    }

    private Div doing(VenueBook.Line line) {
        Div doings = new Div();
        doings.addClassName("yo-doings");
        if (!keeps()) {
            return doings;
        }
        if (line.retired()) {
            doings.add(button("venue.restore", line, () -> {
                keeping.restore(line.id(), person());
                again.run();
            }));
            return doings;
        }
        Button edit = button(
                "venue.edit",
                line,
                () -> new VenueDialog(getTranslation("venue.edit"), contracts.current(), facts -> {
                            keeping.change(line.id(), facts, line.revision(), person());
                            again.run();
                        })
                        .with(line.facts())
                        .open());
        doings.add(edit, button("venue.retire", line, () -> retire(line)));
        return doings;
    }

    private Button button(String key, VenueBook.Line line, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> attempt(act));
        button.setAriaLabel(getTranslation(key + ".label", line.facts().name()));
        return button;
    }

    private void retire(VenueBook.Line line) {
        keeping.retire(line.id(), person());
        again.run();
        String name = line.facts().name();
        Button back = new Button(
                getTranslation("venue.restore"),
                _ -> attempt(() -> {
                    keeping.restore(line.id(), person());
                    again.run();
                }));
        Notice done = new Notice(
                "info",
                line.sessions() > 0
                        ? getTranslation("venue.retired-in-use", name, line.sessions())
                        : getTranslation("venue.was-retired", name),
                back);
        done.getElement().setAttribute("role", "status").setAttribute("data-testid", "venue-retired");
        said.add(done);
        back.focus();
    }

    private void attempt(Runnable act) {
        said.removeAll();
        try {
            act.run();
        } catch (Refusal refusal) {
            again.run();
            Notice.refuse(said, refusal);
        }
    }

    @Override
    protected String subject() {
        return getTranslation("venue.title");
    }
}
