package org.yoriai.programme.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.programme.SessionEquipment;
import org.yoriai.programme.SessionPlan;

/** 機材 — what is needed, and which side brings it. */
@Component
class EquipmentTab implements SessionTab {
    private final Planning planning;
    private final SessionEquipment equipment;

    EquipmentTab(Planning planning, SessionEquipment equipment) {
        this.planning = planning;
        this.equipment = equipment;
    }

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
        EquipmentPane pane = new EquipmentPane(planning, equipment);
        pane.show(plan);
        return pane;
    }
}
