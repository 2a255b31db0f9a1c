package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.EmptyState;

/** 進行表 — the planned items with their times, and their sum against the slot. */
@Component
class AgendaTab implements SessionTab {
    private final Contracts contracts;

    AgendaTab(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String slug() {
        return "agenda";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String labelKey() {
        return "programme.agenda";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.of(text("programme.minutes", sum(plan)));
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        if (plan.agenda().isEmpty()) {
            return new EmptyState(text("programme.agenda.none"), text("programme.agenda.none-when"));
        }
        DeskTable table = new DeskTable(
                text("programme.agenda"),
                List.of(
                        new DeskTable.Column(text("programme.agenda.time"), "nw", "time"),
                        new DeskTable.Column(text("programme.agenda.item"), "key"),
                        new DeskTable.Column(text("programme.agenda.form"), "nw"),
                        new DeskTable.Column(text("programme.agenda.minutes"), "nw", "r")));
        LocalTime starts = plan.summary().starts();
        for (SessionPlan.Agenda item : plan.agenda()) {
            Span title = new Span(item.title());
            title.addClassName("yo-strong");
            table.row(
                    new Span(Dates.time(starts)),
                    title,
                    new Span(item.form()),
                    new Span(text("programme.minutes", item.minutes())));
            starts = starts.plusMinutes(item.minutes());
        }
        return new Div(head(plan), table);
    }

    private Div head(SessionPlan plan) {
        int slot = contracts.current().terms(plan.summary().kind()).slotMinutes();
        int sum = sum(plan);
        String words = text("programme.agenda.sum", sum, slot);
        // 仕様書 4 各オ「2時間程度」: a difference is told, not refused
        if (sum != slot) {
            words += text(sum < slot ? "programme.agenda.shorter" : "programme.agenda.longer", Math.abs(slot - sum));
        }
        Span figures = new Span(words);
        figures.addClassName("yo-count");
        Div head = new Div(new H2(text("programme.agenda")), figures);
        head.addClassName("yo-sec__head");
        return head;
    }

    private static int sum(SessionPlan plan) {
        return plan.agenda().stream().mapToInt(SessionPlan.Agenda::minutes).sum();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
