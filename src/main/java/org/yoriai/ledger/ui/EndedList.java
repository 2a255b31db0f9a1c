package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yoriai.ledger.EndedContract;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** 廃棄した契約 — each with its certificate and with what is still to be done. */
final class EndedList extends Section {
    private static final long serialVersionUID = 1;

    EndedList(List<EndedContract> ended) {
        addClassName("yo-sec");
        add(new H2(text("end.ended")));
        if (ended.isEmpty()) {
            add(new EmptyState(text("end.ended-none"), text("end.ended-none-when")));
        } else {
            add(new Paragraph(text("end.ended-what")));
        }
        ended.forEach(one -> {
            Div line = new Div(
                    new H3(one.title()),
                    new Paragraph(text("end.ended-line", EndSteps.day(one.disposed()), one.rowsInAll())),
                    open(one),
                    saving("files/end/" + one.contract() + "/certificate.docx"));
            line.addClassName("yo-end__ended");
            line.getElement().setAttribute("data-testid", "ended-contract");
            add(line);
        });
    }

    /** What is still to be done, or that nothing is. */
    static Component open(EndedContract ended) {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("end.open.swept", ended.swept().isPresent());
        checks.put("end.open.rewritten", ended.rewritten().isPresent());
        checks.put("end.open.master", ended.masterGone().isPresent());
        checks.put("end.open.backup", ended.backedUp());
        Div open = new Div();
        open.addClassName("yo-end__open");
        checks.forEach((key, done) -> {
            if (!done) {
                open.add(new Notice("warn", text(key)));
            }
        });
        if (!checks.containsValue(false)) {
            open.add(new Status(Status.Kind.GOOD, "done", text("end.all-checked")));
        }
        return open;
    }

    private static Anchor saving(String address) {
        Anchor save = new Anchor(address, text("end.certificate"));
        save.addComponentAsFirst(Icons.of("download"));
        save.addClassName("yo-btn");
        save.getElement().setAttribute("download", true);
        save.setRouterIgnore(true);
        return save;
    }
}
