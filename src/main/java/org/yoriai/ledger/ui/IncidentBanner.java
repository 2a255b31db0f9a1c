package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.IncidentChanged;
import org.yoriai.ledger.Incidents;
import org.yoriai.shared.ui.DeskBanner;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Live;

/** 事故対応の知らせ — while one goes on, every page says so and leads to its record. */
@org.springframework.stereotype.Component
class IncidentBanner implements DeskBanner {
    private final Incidents incidents;
    private final Live live;
    private final AuthenticationContext authentication;

    IncidentBanner(Incidents incidents, Live live, AuthenticationContext authentication) {
        this.incidents = incidents;
        this.live = live;
        this.authentication = authentication;
    }

    @Override
    public Component banner() {
        Div place = new Div();
        show(place);
        live.refresh(place, IncidentChanged.class, _ -> true, () -> show(place));
        return place;
    }

    private void show(Div place) {
        boolean leads = authentication
                .getAuthenticatedUser(Person.class)
                .filter(person -> person.role() != Role.FIELD)
                .isPresent();
        place.removeAll();
        incidents.open().forEach(open -> place.add(one(open, leads)));
    }

    private static Aside one(Incidents.Open open, boolean leads) {
        String number = text("incident.banner-number", open.number());
        Paragraph words =
                new Paragraph(new Span(text(open.drill() ? "incident.banner-drill" : "incident.banner", number)));
        if (open.stopping() && !open.drill()) {
            words.add(new Span(text("incident.banner-stop")));
        }
        if (leads) {
            words.add(IncidentSection.link(open.id(), text("incident.open-record")));
        }
        Aside banner = new Aside(Icons.of(open.drill() ? "info" : "warn"), words);
        banner.addClassName("yo-incident");
        banner.getElement()
                .setAttribute("aria-label", text("incident.banner-label") + "　" + number)
                .setAttribute("data-drill", Boolean.toString(open.drill()));
        return banner;
    }
}
