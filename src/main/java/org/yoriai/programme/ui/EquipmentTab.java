package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.NetworkState;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.Supplier;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** 機材 — what is needed, and which side brings it. */
@Component
class EquipmentTab implements SessionTab {
    @Override
    public String slug() {
        return "equipment";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String labelKey() {
        return "programme.equipment";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.of(Integer.toString(plan.equipment().size()));
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        Div content = new Div(head(plan));
        // 仕様書 4(2)ク: without a usable line the contractor brings a mobile router
        if (plan.venue().network() != NetworkState.AVAILABLE) {
            content.add(new Notice(
                    "wifi", text("programme.network." + plan.venue().network().wireName())));
        }
        content.add(
                plan.equipment().isEmpty()
                        ? new EmptyState(text("programme.equipment.none"), text("programme.equipment.none-when"))
                        : table(plan));
        return content;
    }

    private static DeskTable table(SessionPlan plan) {
        DeskTable table = new DeskTable(
                text("programme.equipment"),
                List.of(
                        new DeskTable.Column(text("programme.equipment.name"), "key"),
                        new DeskTable.Column(text("programme.equipment.by"), "nw"),
                        new DeskTable.Column(text("programme.equipment.agreed"), "nw")));
        for (SessionPlan.Equipment item : plan.equipment()) {
            Span name = new Span(item.name());
            name.addClassName("yo-strong");
            Span by = new Span(text("programme.holder." + item.broughtBy().wireName()));
            by.addClassName("yo-who");
            table.row(
                    name,
                    by,
                    item.agreed()
                            ? new Status(Status.Kind.GOOD, "done", text("programme.equipment.is-agreed"))
                            : new Status(Status.Kind.PLAIN, "talk", text("programme.equipment.in-talk")));
        }
        return table;
    }

    private static Div head(SessionPlan plan) {
        Span figures = new Span(
                text("programme.equipment.sum", broughtBy(plan, Supplier.WARD), broughtBy(plan, Supplier.CONTRACTOR)));
        figures.addClassName("yo-count");
        Div head = new Div(new H2(text("programme.equipment")), figures);
        head.addClassName("yo-sec__head");
        return head;
    }

    private static long broughtBy(SessionPlan plan, Supplier side) {
        return plan.equipment().stream()
                .filter(item -> item.broughtBy() == side)
                .count();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
