package org.yoriai.printing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.yoriai.printing.PrintOffer;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;

/** 印刷物の窓 — what each is for, and why one cannot be had yet. */
class PrintDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "38rem";
    private final transient ProgrammeSessionId session;

    PrintDialog(ProgrammeSessionId session, List<PrintOffer> offers) {
        this.session = session;
        setHeaderTitle(getTranslation("print.title"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-prints");
        offers.forEach(offer -> list.add(line(offer)));
        Paragraph recorded = new Paragraph();
        recorded.addClassName("yo-help");
        recorded.add(Icons.of("lock"), new Span(getTranslation("print.recorded")));
        add(list, recorded);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()));
    }

    private ListItem line(PrintOffer offer) {
        String name = "print.sheet." + offer.sheet().wireName();
        Span title = new Span(getTranslation(name));
        title.addClassName("yo-strong");
        Paragraph what = new Paragraph(getTranslation(name + ".what"));
        what.addClassName("yo-soft");
        Div said = new Div(title, what);
        offer.missing().ifPresent(why -> said.add(reason(why)));
        ListItem line = new ListItem(said, opening(offer));
        line.addClassName("yo-print");
        return line;
    }

    private Status reason(Refusal why) {
        return new Status(Status.Kind.PLAIN, "info", getTranslation(why.messageKey()));
    }

    private Component opening(PrintOffer offer) {
        String label = getTranslation("print.open");
        String whole = getTranslation(
                "print.open-what", getTranslation("print.sheet." + offer.sheet().wireName()));
        if (offer.missing().isPresent()) {
            Button not = new Button(label);
            not.setEnabled(false);
            not.setAriaLabel(whole);
            return not;
        }
        Anchor open = new Anchor(
                "print/sessions/" + session + "/sheets/" + offer.sheet().wireName(), "");
        open.add(Icons.of("print"), new Span(label));
        open.addClassName("yo-btn");
        open.setTarget("_blank");
        open.setRouterIgnore(true);
        open.setAriaLabel(whole);
        open.getElement().setAttribute("data-testid", "print-" + offer.sheet().wireName());
        return open;
    }
}
