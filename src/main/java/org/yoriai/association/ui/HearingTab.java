package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumSet;
import java.util.Set;
import org.yoriai.association.AssociationChanged;
import org.yoriai.association.HearingDesk;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.shared.ui.Live;

/** ヒアリングの面 (仕様書 4(2)カ) — of a visit: what the association said before it; each opening is recorded. */
@org.springframework.stereotype.Component
class HearingTab implements SessionTab {
    private static final Set<Role> MAY_READ = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final HearingDesk desk;
    private final HearingForm form;
    private final AuthenticationContext authentication;
    private final Live live;

    HearingTab(HearingDesk desk, HearingForm form, AuthenticationContext authentication, Live live) {
        this.desk = desk;
        this.form = form;
        this.authentication = authentication;
        this.live = live;
    }

    @Override
    public String slug() {
        return "hearing";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String labelKey() {
        return "hearing.title";
    }

    @Override
    public boolean visibleTo(Person person) {
        return MAY_READ.contains(person.role());
    }

    @Override
    public boolean appliesTo(SessionPlan plan) {
        return plan.summary().kind() == ProgrammeKind.DISPATCH;
    }

    @Override
    public Component content(SessionPlan plan) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        Div panel = new Div();
        Runnable show = () -> {
            panel.removeAll();
            HearingDesk.Standing standing = desk.standing(plan.id(), person);
            panel.add(new HearingPanel(standing, person, () -> form.open(plan.id(), standing, person)));
        };
        show.run();
        live.refresh(panel, AssociationChanged.class, _ -> true, show);
        panel.getElement().setAttribute("aria-label", text("hearing.title"));
        return panel;
    }
}
