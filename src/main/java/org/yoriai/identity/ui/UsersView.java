package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.Member;
import org.yoriai.identity.MemberState;
import org.yoriai.identity.Members;
import org.yoriai.identity.MembersChanged;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.SecondFactorReset;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** 利用者 — who takes part in the contract; each side invites and looks after its own people, the administrator all. */
@Route("users")
@RolesAllowed({"WARD", "OFFICE", "ADMIN"})
class UsersView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String SHOW = "show";
    private static final String ALL = "all";
    private final transient Members members;
    private final transient Invitations invitations;
    private final transient SecondFactorReset secondFactors;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;
    private final Div contents = new Div();
    private transient Runnable again = () -> {};

    UsersView(
            Members members,
            Invitations invitations,
            SecondFactorReset secondFactors,
            AuthenticationContext authentication,
            Clock clock,
            Live live) {
        this.members = members;
        this.invitations = invitations;
        this.secondFactors = secondFactors;
        this.authentication = authentication;
        this.clock = clock;
        live.refresh(this, MembersChanged.class, _ -> true, () -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        boolean all = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(ALL::equals)
                .isPresent();
        MemberDoings doings =
                new MemberDoings(members, invitations, secondFactors, person, contents, () -> again.run());
        again = () -> show(all, person, doings);
        removeAll();
        add(head(person, doings), new Paragraph(getTranslation("users.what")), contents);
        again.run();
    }

    private Component head(Person person, MemberDoings doings) {
        Div head = new Div(new H1(getTranslation("users.title")));
        head.addClassName("yo-head");
        List<Role> roles =
                Arrays.stream(Role.values()).filter(person.role()::tends).toList();
        Button invite = new Button(
                getTranslation("users.invite"),
                _ -> MemberDialog.forNew(roles, LocalDate.now(clock), doings).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        head.add(invite);
        return head;
    }

    private void show(boolean all, Person person, MemberDoings doings) {
        List<Member> known = members.all(person);
        List<Member> shown = known.stream()
                .filter(member -> all || member.state() != MemberState.ENDED)
                .toList();
        contents.removeAll();
        contents.add(
                shown.isEmpty()
                        ? new EmptyState(getTranslation("users.none"), getTranslation("users.none-when"))
                        : new MemberTable(shown, person, doings),
                filter(all, known.size() - shown.size()));
    }

    private Component filter(boolean all, int hidden) {
        Nav nav = new Nav();
        nav.addClassName("yo-doings");
        nav.getElement().setAttribute("aria-label", getTranslation("users.filter"));
        if (all || hidden > 0) {
            RouterLink link = new RouterLink(
                    all ? getTranslation("users.without-ended") : getTranslation("users.with-ended", hidden),
                    UsersView.class);
            link.setQueryParameters(all ? QueryParameters.empty() : QueryParameters.of(SHOW, ALL));
            link.addClassName("yo-btn");
            nav.add(link);
        }
        return nav;
    }

    @Override
    protected String subject() {
        return getTranslation("users.title");
    }
}
