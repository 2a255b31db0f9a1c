package org.yoriai.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.yoriai.identity.AccountId;
import org.yoriai.report.FormChanged;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;

/** 様式 — the Word forms of this contract: the one in use of each kind, and those before it. */
@Route("forms")
@RolesAllowed({"WARD", "OFFICE"})
class FormsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient FormsDesk desk;
    // apart from the contents: these are made anew when a form changes, and the words have to stay
    private final Div said = new Div();
    private final Div contents = new Div();

    FormsView(FormsDesk desk, Live live) {
        this.desk = desk;
        Div head = new Div(new H1(getTranslation("form.title")));
        head.addClassName("yo-head");
        Paragraph lead = new Paragraph(getTranslation(desk.keeps() ? "form.lead" : "form.lead.ward"));
        lead.addClassName("yo-soft");
        add(head, lead, said, contents);
        live.refresh(this, FormChanged.class, _ -> true, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Map<AccountId, String> names = desk.names();
        contents.removeAll();
        desk.forms().kinds().forEach(kind -> contents.add(new FormSection(kind, desk, names, this::tell)));
    }

    private void tell(String words) {
        show();
        said.removeAll();
        Notice done = new Notice("done", words);
        done.getElement().setAttribute("role", "status").setAttribute("data-testid", "form-done");
        said.add(done);
    }

    @Override
    protected String subject() {
        return getTranslation("form.title");
    }
}
