package org.yoriai.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.yoriai.identity.Person;
import org.yoriai.shared.ui.Page;

/** 情報保護 — the registers and the other duties of the information-protection clauses, a part for each. */
@Route("protection/:part?")
@RolesAllowed({"WARD", "OFFICE", "AUDITOR", "ADMIN"})
class ProtectionView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    static final String PART = "part";
    private final transient List<ProtectionPart> parts;
    private final transient AuthenticationContext authentication;
    private final Div contents = new Div();

    ProtectionView(ObjectProvider<ProtectionPart> parts, AuthenticationContext authentication) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ProtectionPart::order))
                .toList();
        this.authentication = authentication;
        Div head = new Div(new H1(getTranslation("protection.title")));
        head.addClassName("yo-head");
        add(head, contents);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        List<ProtectionPart> offered =
                parts.stream().filter(part -> part.visibleTo(person.role())).toList();
        Optional<String> asked = event.getRouteParameters().get(PART);
        ProtectionPart shown = offered.stream()
                .filter(part -> asked.map(part.slug()::equals).orElse(true))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        contents.removeAll();
        contents.add(choices(offered, shown), shown.content(event.getLocation().getQueryParameters()));
    }

    private Nav choices(List<ProtectionPart> offered, ProtectionPart shown) {
        Nav choices = new Nav();
        choices.addClassNames("yo-tabs", "yo-tabs--wrapped");
        choices.getElement().setAttribute("aria-label", getTranslation("protection.title"));
        for (ProtectionPart part : offered) {
            RouterLink link = new RouterLink(
                    getTranslation(part.labelKey()), ProtectionView.class, new RouteParameters(PART, part.slug()));
            link.addClassName("yo-tab");
            if (part == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            choices.add(link);
        }
        return choices;
    }

    @Override
    protected String subject() {
        return getTranslation("protection.title");
    }
}
