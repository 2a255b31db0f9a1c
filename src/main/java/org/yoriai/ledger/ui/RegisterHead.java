package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.button;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.yoriai.agreement.Side;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.ReportStanding;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;

/** 管理簿の見出し — which article asks for it, its files, and whether the ward has been told how it stands. */
final class RegisterHead extends Div {
    private static final long serialVersionUID = 1;

    /** @param query of the address, to be kept by the files */
    RegisterHead(Register register, RegisterDesk desk, String query, Renewed section) {
        H2 heading = new H2(text("protection.register." + register.wireName()));
        Paragraph what = new Paragraph(text("protection.what." + register.wireName()));
        Paragraph clause = new Paragraph(text("protection.clause", register.article()));
        clause.addClassName("yo-soft");
        Div doings = new Div();
        doings.addClassName("yo-doings");
        RegisterSection.beginning(register, desk, section::renew).ifPresent(doings::add);
        doings.add(
                saving(register, "form.docx", query, "protection.save-docx"),
                saving(register, "list.xlsx", query, "protection.save-xlsx"),
                saving(register, "list.csv", query, "protection.save-csv"));
        addClassName("yo-register__head");
        add(heading, what, clause, doings);
        if (register.reported()) {
            add(standing(desk.reports().standing(register), desk, section));
        }
    }

    private static Anchor saving(Register register, String file, String query, String words) {
        Anchor link = new Anchor("files/registers/" + register.wireName() + "/" + file + query);
        link.add(Icons.of("download"), new Span(text(words)));
        link.addClassName("yo-btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static Component standing(ReportStanding standing, RegisterDesk desk, Renewed section) {
        String since = standing.reportedOn()
                .map(day -> text("protection.reported", Dates.day(day)))
                .orElseGet(() -> text("protection.not-reported"));
        if (!standing.open()) {
            return new Notice("done", since);
        }
        Notice notice = new Notice("warn", since + text("protection.to-report"));
        if (desk.is(Side.CONTRACTOR)) {
            notice.add(button(
                    "protection.note-report",
                    () -> new ReportDialog(standing.register(), desk, section::renew).open()));
        }
        return notice;
    }
}
