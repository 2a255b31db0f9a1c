package org.yoriai.association.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;

/** 参加者の面 — hidden from those who may not see personal data (I4), and shut until asked for by those who may. */
@Component
class PeopleTab implements SessionTab {
    // a field worker opens only sessions they are assigned to, and needs its people
    private static final Set<Role> MAY_READ = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final PeopleDesk desk;
    private final AuthenticationContext authentication;

    PeopleTab(PeopleDesk desk, AuthenticationContext authentication) {
        this.desk = desk;
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
        return Optional.of(Integer.toString(desk.participants().count(plan.id())));
    }

    @Override
    public boolean visibleTo(Person person) {
        return MAY_READ.contains(person.role());
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        return new PeoplePanel(
                desk, plan, authentication.getAuthenticatedUser(Person.class).orElseThrow());
    }
}
