package org.yoriai.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.MissingCondition;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.StateCondition;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 次の段階 — what a session still lacks for it, each with the way to where it is mended; the step itself once nothing is missing. */
class NextStep extends Div {
    private static final long serialVersionUID = 1;
    private final transient SessionPlan plan;
    private final transient List<SessionTab> tabs;
    private final transient Runnable change;

    /** @param tabs those that the person is offered: no link leads elsewhere */
    NextStep(
            SessionPlan plan,
            List<MissingCondition> missing,
            List<SessionTab> tabs,
            Person person,
            Runnable change,
            Runnable advance) {
        this.plan = plan;
        this.tabs = List.copyOf(tabs);
        this.change = change;
        addClassName("yo-next");
        boolean side = person.role() == Role.WARD || person.role() == Role.OFFICE;
        if (!side) {
            return;
        }
        if (Planning.mayChange(person, plan)) {
            add(new Button(getTranslation("plan.change"), _ -> change.run()));
        }
        plan.summary().state().next().ifPresent(next -> step(next, missing, person, advance));
    }

    private void step(SessionState next, List<MissingCondition> missing, Person person, Runnable advance) {
        String name = getTranslation("programme.state." + next.name().toLowerCase(Locale.ROOT));
        if (!missing.isEmpty()) {
            UnorderedList list =
                    new UnorderedList(missing.stream().map(this::item).toArray(ListItem[]::new));
            list.addClassName("yo-missing");
            Notice notice = new Notice("info", getTranslation("plan.unmet", name), list);
            notice.getElement().setAttribute("data-testid", "unmet");
            add(notice);
            return;
        }
        if (next == SessionState.ACCEPTED && person.role() != Role.WARD) {
            add(new Notice("wait", getTranslation("plan.ward-accepts")));
            return;
        }
        Button go = new Button(getTranslation("plan.advance", name), _ -> {
            try {
                advance.run();
            } catch (Refusal refusal) {
                Notice.refuse(this, refusal);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(go);
    }

    private ListItem item(MissingCondition missing) {
        ListItem item = new ListItem(new Span(getTranslation("condition." + missing.key())));
        if (missing.mendedIn().equals(StateCondition.PLAN)) {
            Button here = new Button(getTranslation("plan.change"), _ -> change.run());
            here.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(here);
        }
        tabs.stream()
                .filter(tab -> tab.slug().equals(missing.mendedIn()))
                .findFirst()
                .ifPresent(tab -> item.add(new RouterLink(
                        getTranslation("plan.go-to", getTranslation(tab.labelKey())),
                        SessionView.class,
                        SessionView.address(plan.id(), tab))));
        return item;
    }
}
