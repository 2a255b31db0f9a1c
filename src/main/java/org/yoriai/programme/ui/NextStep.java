package org.yoriai.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 次の段階 — what a session still lacks for it, and the step itself once nothing is missing. */
class NextStep extends Div {
    private static final long serialVersionUID = 1;

    NextStep(SessionPlan plan, List<String> unmet, Person person, Runnable change, Runnable advance) {
        addClassName("yo-next");
        boolean side = person.role() == Role.WARD || person.role() == Role.OFFICE;
        if (!side) {
            return;
        }
        SessionState state = plan.summary().state();
        if (state.compareTo(SessionState.HELD) < 0) {
            add(new Button(getTranslation("plan.change"), _ -> change.run()));
        }
        state.next().ifPresent(next -> step(next, unmet, person, advance));
    }

    private void step(SessionState next, List<String> unmet, Person person, Runnable advance) {
        String name = getTranslation("programme.state." + next.name().toLowerCase(Locale.ROOT));
        if (!unmet.isEmpty()) {
            UnorderedList list = new UnorderedList(unmet.stream()
                    .map(key -> new ListItem(getTranslation("condition." + key)))
                    .toArray(ListItem[]::new));
            Notice notice = new Notice("info", getTranslation("plan.unmet", name), list);
            notice.getElement().setAttribute("data-testid", "unmet");
            add(notice);
            return;
        }
        if (next == SessionState.ACCEPTED && person.role() != Role.WARD) {
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
}
