package org.yoriai.association.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.association.AssociationChanged;
import org.yoriai.association.AssociationId;
import org.yoriai.association.FollowUpChanged;
import org.yoriai.association.Karte;
import org.yoriai.association.Kartes;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** 町会カルテ — all that is known of one association; each opening is recorded. */
@Route("associations/:association")
@RolesAllowed({"WARD", "OFFICE"})
class KarteView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    static final String ASSOCIATION = "association";
    private final transient Kartes kartes;
    private final transient KarteFacts facts;
    private final transient FollowUpForms followUpForms;
    private final transient KarteWords said;
    private final transient People people;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private String name = "";
    private transient Optional<AssociationId> shown = Optional.empty();
    private transient Runnable again = () -> {};

    KarteView(
            Kartes kartes,
            KarteFacts facts,
            FollowUpForms followUpForms,
            KarteWords said,
            People people,
            AuthenticationContext authentication,
            Clock clock,
            Live live) {
        this.kartes = kartes;
        this.facts = facts;
        this.followUpForms = followUpForms;
        this.said = said;
        this.people = people;
        this.authentication = authentication;
        this.clock = clock;
        live.refresh(
                this,
                AssociationChanged.class,
                changed -> shown.filter(changed.association()::equals).isPresent(),
                () -> again.run());
        live.refresh(this, FollowUpChanged.class, _ -> true, () -> again.run());
    }

    static RouteParameters address(AssociationId association) {
        return new RouteParameters(ASSOCIATION, association.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        AssociationId association =
                id(event.getRouteParameters().get(ASSOCIATION).orElse(""));
        shown = Optional.of(association);
        again = () -> show(karte(association, person), person);
        again.run();
    }

    private static AssociationId id(String text) {
        try {
            return new AssociationId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private Karte karte(AssociationId association, Person person) {
        try {
            return kartes.of(association, person);
        } catch (Refusal unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Karte karte, Person person) {
        name = karte.association().name();
        Map<AccountId, String> names = people.names();
        removeAll();
        Nav crumb = new Nav(new RouterLink(getTranslation("karte.associations"), AssociationsView.class));
        crumb.addClassName("yo-crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("karte.crumb"));
        Div head = new Div(new H1(name));
        head.addClassName("yo-head");
        Div columns = new Div(facts.of(karte, names, person), told(karte, names, person));
        columns.addClassName("yo-karte");
        add(crumb, head, columns);
    }

    private Div told(Karte karte, Map<AccountId, String> names, Person person) {
        Section chronicle = new Section(new H2(getTranslation("chronicle.title")));
        chronicle.addClassName("yo-sec");
        chronicle.add(
                karte.chronicle().isEmpty()
                        ? new EmptyState(getTranslation("chronicle.none"), getTranslation("chronicle.none-when"))
                        : new ChronicleList(karte.chronicle(), said, names));
        return new Div(waiting(karte, names, person), chronicle);
    }

    private Section waiting(Karte karte, Map<AccountId, String> names, Person person) {
        var open =
                karte.followUps().stream().filter(task -> task.state().waits()).toList();
        Section waiting = new Section();
        waiting.addClassName("yo-sec");
        Div head = new Div(
                new H2(getTranslation("follow-up.title")),
                KarteFacts.button("follow-up.add", () -> followUpForms.add(shown, person)));
        head.addClassName("yo-sec__head");
        waiting.add(head);
        waiting.add(
                open.isEmpty()
                        ? new EmptyState(getTranslation("follow-up.none"), getTranslation("follow-up.none-when"))
                        : new FollowUpTable(open, followUpForms, names, person, LocalDate.now(clock)));
        return waiting;
    }

    @Override
    protected String subject() {
        return name;
    }
}
