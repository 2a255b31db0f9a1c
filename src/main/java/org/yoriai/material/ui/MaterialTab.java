package org.yoriai.material.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.Headcounts;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;

/** 資料の面 — what is handed out, how far it is confirmed, and how many copies to make. */
@Component
class MaterialTab implements SessionTab {
    private final MaterialDesk desk;
    private final Headcounts headcounts;

    MaterialTab(MaterialDesk desk, Headcounts headcounts) {
        this.desk = desk;
        this.headcounts = headcounts;
    }

    @Override
    public String slug() {
        return "materials";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String labelKey() {
        return "material.title";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.empty();
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        return new MaterialPane(plan.summary(), desk, headcounts.of(plan.id()).heads());
    }
}
