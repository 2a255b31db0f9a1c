package org.yoriai.association.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yoriai.association.Participants;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;

/** 参加者の面 — hidden from those who may not see personal data (I4), and shut until asked for by those who may. */
@Component
class PeopleTab implements SessionTab {
    // a field worker opens only sessions they are assigned to, and needs its people
    private static final Set<Role> MAY_READ = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final Participants participants;
    private final AuthenticationContext authentication;

    PeopleTab(Participants participants, AuthenticationContext authentication) {
        this.participants = participants;
        this.authentication = authentication;
    }

    @Override
    public String slug() {
        return "people";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "association.people";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.of(Integer.toString(participants.count(plan.id())));
    }

    @Override
    public boolean visibleTo(Person person) {
        return MAY_READ.contains(person.role());
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        int registered = participants.count(plan.id());
        if (registered == 0) {
            return new EmptyState(
                    I18NProvider.translate("association.people.none"),
                    I18NProvider.translate("association.people.none-when"));
        }
        Person reader = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        PeopleList list = new PeopleList(
                registered, () -> participants.of(plan.id(), reader.id().toString()));
        list.add(roster(plan));
        return list;
    }

    private static Anchor roster(SessionPlan plan) {
        Anchor print = new Anchor("print/sessions/" + plan.id() + "/roster", "");
        print.add(Icons.of("download"), new Span(I18NProvider.translate("roster.print")));
        print.addClassName("yo-btn");
        print.setRouterIgnore(true);
        print.setTarget("_blank");
        return print;
    }
}
