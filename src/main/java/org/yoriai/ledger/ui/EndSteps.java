package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yoriai.identity.Role;
import org.yoriai.ledger.Disposal;
import org.yoriai.ledger.EndState;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Status;

/** 返還・廃棄のすすみ — which steps were taken, and whose turn it is. */
final class EndSteps {
    private EndSteps() {}

    /** 一段 */
    private record Step(String key, Role by, Optional<OffsetDateTime> at) {}

    static Component of(Optional<EndState> state, Role reader) {
        List<Step> steps = List.of(
                new Step(
                        "archive",
                        Role.OFFICE,
                        state.map(found -> found.archive().at())),
                new Step("receive", Role.WARD, state.flatMap(EndState::received).map(EndState.Step::at)),
                new Step("ask", Role.OFFICE, state.flatMap(EndState::asked).map(EndState.Step::at)),
                new Step("agree", Role.WARD, state.flatMap(EndState::agreed).map(EndState.Step::at)),
                new Step("dispose", Role.OFFICE, Optional.empty()));
        OrderedList list = new OrderedList();
        list.addClassName("yo-end__steps");
        list.getElement().setAttribute("aria-label", text("end.steps"));
        boolean before = true;
        for (Step step : steps) {
            ListItem item = new ListItem(new Span(text("end.step." + step.key())), standing(step, before, reader));
            if (before && step.at().isEmpty()) {
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
            before = before && step.at().isPresent();
        }
        return list;
    }

    private static Status standing(Step step, boolean before, Role reader) {
        if (step.at().isPresent()) {
            return new Status(
                    Status.Kind.GOOD, "done", text("end.done-at", day(step.at().get())));
        }
        if (!before) {
            return new Status(Status.Kind.PLAIN, "wait", text("end.later"));
        }
        return step.by() == reader
                ? new Status(Status.Kind.NEED, "wait", text("end.yours"))
                : new Status(
                        Status.Kind.WAIT,
                        "wait",
                        text(step.by() == Role.OFFICE ? "end.waits-office" : "end.waits-ward"));
    }

    static String day(OffsetDateTime at) {
        return Dates.day(at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate());
    }

    /** What nobody may learn only afterwards. */
    static Component warnings(Disposal.Outlook outlook) {
        List<String> keys = new ArrayList<>(List.of("end.before-all", "end.before-backups"));
        keys.add(outlook.masterGiven() ? "end.before-given" : "end.before-master");
        if (outlook.stop()) {
            keys.add("end.before-restart");
        }
        UnorderedList list = new UnorderedList();
        keys.forEach(key -> list.add(new ListItem(text(key))));
        Div warnings = new Div(list);
        warnings.addClassName("yo-end__warnings");
        return warnings;
    }
}
