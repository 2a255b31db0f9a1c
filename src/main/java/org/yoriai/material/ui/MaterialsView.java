package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.yoriai.identity.Role;
import org.yoriai.material.MaterialChanged;
import org.yoriai.material.MaterialFacts;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Page;

/** 資料の一覧 — every material of the contract, whose turn it is, and until when. */
@Route("materials")
@RolesAllowed({"WARD", "OFFICE"})
class MaterialsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient MaterialDesk desk;
    private transient Runnable again = () -> {};

    MaterialsView(MaterialDesk desk) {
        this.desk = desk;
        desk.live().refresh(this, MaterialChanged.class, _ -> true, () -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MaterialChoice chosen = MaterialChoice.of(event.getLocation().getQueryParameters());
        again = () -> show(chosen);
        again.run();
    }

    private void show(MaterialChoice chosen) {
        List<MaterialFacts> all = desk.materials().all();
        List<SessionSummary> sessions = desk.sessions();
        List<MaterialFacts> taken = all.stream().filter(chosen::takes).toList();
        removeAll();
        add(head(all, sessions));
        if (all.isEmpty()) {
            add(new EmptyState(text("material.none"), text("material.none-when")));
            return;
        }
        add(new MaterialFilter(all, sessions, chosen), list(taken, sessions));
    }

    private Component list(List<MaterialFacts> taken, List<SessionSummary> sessions) {
        if (taken.isEmpty()) {
            return new EmptyState(text("material.no-match"), text("material.no-match-do"));
        }
        return new MaterialTable(
                taken,
                MaterialDesk.byId(sessions),
                desk.contracts().current(),
                desk.person().role());
    }

    private Div head(List<MaterialFacts> all, List<SessionSummary> sessions) {
        Span figures = new Span(text("material.count", all.size()));
        figures.addClassName("yo-h1sub");
        Div head = new Div(new H1(text("material.title")), figures);
        head.addClassName("yo-head");
        if (desk.person().role() == Role.OFFICE) {
            Button submit = new Button(
                    text("material.submit"),
                    _ -> SubmitDialog.forNew(desk, sessions, Set.of(), again).open());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(submit);
        }
        return head;
    }

    @Override
    protected String subject() {
        return text("material.title");
    }
}
