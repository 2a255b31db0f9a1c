package org.yoriai.programme.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.SessionAgenda;
import org.yoriai.programme.SessionPlan;

/** 進行表 — the planned items with their times, and their sum against the slot. */
@Component
class AgendaTab implements SessionTab {
    private final Planning planning;
    private final SessionAgenda agenda;
    private final Contracts contracts;

    AgendaTab(Planning planning, SessionAgenda agenda, Contracts contracts) {
        this.planning = planning;
        this.agenda = agenda;
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
        return Optional.of(I18NProvider.translate("programme.minutes", AgendaPane.sum(plan)));
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        int slot = contracts.current().terms(plan.summary().kind()).slotMinutes();
        AgendaPane pane = new AgendaPane(planning, agenda, slot);
        pane.show(plan);
        return pane;
    }
}
