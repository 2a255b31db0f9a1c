package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import org.yoriai.identity.Person;
import org.yoriai.ledger.Disposal;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 廃棄の窓 — asks for the title once more, and tells that it is at work: a year of files does not go in a moment. */
final class DisposalDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "36rem";
    private final transient Disposal disposal;
    private final transient Person person;
    private final Div form = new Div();
    private final Div working = new Div();
    private final TextField title;
    private final Button destroy = new Button(text("end.dispose"), _ -> begin());
    private final Button close = new Button(text("desk.close"), _ -> close());

    DisposalDialog(Disposal disposal, Person person) {
        this.disposal = disposal;
        this.person = person;
        Disposal.Outlook outlook = disposal.outlook();
        title = new TextField(text("end.type", outlook.title()));
        title.getElement().setAttribute("data-testid", "end-typed");
        setHeaderTitle(text("end.dispose"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        form.addClassName("yo-form");
        form.add(EndSteps.warnings(outlook), title);
        working.addClassName("yo-end__working");
        // there from the start: what is put into it later is read out
        working.getElement().setAttribute("role", "status").setAttribute("data-testid", "end-working");
        add(form, working);
        destroy.addThemeVariants(ButtonVariant.PRIMARY);
        destroy.setDisableOnClick(true);
        getFooter().add(close, destroy);
    }

    private void begin() {
        at(true);
        // the browser comes back once it shows that the work goes on: nothing but the answer to a request of its own
        // can
        // lead it away before the session, which belongs to nobody then, is gone
        UI.getCurrentOrThrow().getPage().executeJs("return true").then(_ -> destroy());
    }

    private void destroy() {
        try {
            leave(disposal.dispose(title.getValue(), person));
        } catch (Refusal refusal) {
            at(false);
            Notice.refuse(form, refusal);
        } catch (RuntimeException failed) {
            at(false);
            throw failed;
        }
    }

    private void at(boolean work) {
        setCloseOnEsc(!work);
        setCloseOnOutsideClick(!work);
        close.setEnabled(!work);
        destroy.setEnabled(!work);
        title.setReadOnly(work);
        working.removeAll();
        working.getElement().removeAllChildren();
        if (work) {
            working.add(new Paragraph(text("end.working")));
            working.getElement().appendChild(new Element("progress").setAttribute("aria-label", text("end.working")));
        }
    }

    /** Nobody belongs to the contract any more: its certificate stands at an address of its own. */
    private static void leave(String token) {
        UI.getCurrentOrThrow().getPage().setLocation("ended/" + token);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
