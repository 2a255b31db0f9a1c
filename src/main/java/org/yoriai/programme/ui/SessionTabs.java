package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yoriai.programme.SessionPlan;

/** 実施回の面の並び — the row of tabs and the one that is open; a list in which somebody works stays when the plan is shown anew. */
class SessionTabs extends Div {
    private static final long serialVersionUID = 1;
    private final transient List<SessionTab> offered;
    private final transient SessionTab open;
    private final transient Function<SessionPlan, List<Component>> tools;
    private final Nav row = new Nav();
    private final Section panel = new Section();
    private transient Optional<PlanPane<?>> pane = Optional.empty();

    /** @param tools what other modules put above the contents */
    SessionTabs(List<SessionTab> offered, SessionTab open, Function<SessionPlan, List<Component>> tools) {
        this.offered = List.copyOf(offered);
        this.open = open;
        this.tools = tools;
        addClassName("yo-session__tabs");
        row.addClassName("yo-tabs");
        row.getElement().setAttribute("aria-label", getTranslation("programme.tabs"));
        panel.addClassName("yo-panel");
        panel.getElement().setAttribute("aria-label", getTranslation(open.labelKey()));
        add(row, panel);
    }

    void show(SessionPlan plan) {
        row.removeAll();
        offered.forEach(tab -> row.add(link(plan, tab)));
        if (pane.isPresent()) {
            pane.get().show(plan);
            return;
        }
        panel.removeAll();
        Component content = open.content(plan);
        if (content instanceof PlanPane<?> list) {
            pane = Optional.of(list);
        }
        panel.add(tools.apply(plan));
        panel.add(content);
    }

    private RouterLink link(SessionPlan plan, SessionTab tab) {
        RouterLink link = new RouterLink(SessionView.class, SessionView.address(plan.id(), tab));
        link.addClassName("yo-tab");
        link.add(new Span(getTranslation(tab.labelKey())));
        tab.count(plan).ifPresent(count -> link.add(small(count)));
        if (tab == open) {
            link.getElement().setAttribute("aria-current", "page");
            // seven tabs are wider than a phone
            link.getElement().executeJs("this.scrollIntoView({ block: 'nearest', inline: 'center' })");
        }
        return link;
    }

    private static Span small(String count) {
        Span span = new Span(count);
        span.addClassName("yo-tab__count");
        return span;
    }
}
