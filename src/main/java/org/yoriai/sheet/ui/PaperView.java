package org.yoriai.sheet.ui;

import static org.yoriai.sheet.ui.PaperWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Page;
import org.yoriai.shared.ui.Status;
import org.yoriai.sheet.SheetReadingChanged;
import org.yoriai.sheet.SheetReview.Waiting;

/** 紙の回答を読み取る — hands in photographs and scans, and leads to the sheets that wait for a person. */
@Route("sessions/:session/paper")
@RolesAllowed({"WARD", "OFFICE"})
class PaperView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient PaperDesk desk;

    PaperView(PaperDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeSessionId session =
                PaperWords.session(event.getRouteParameters().get("session").orElse(""));
        removeAll();
        Div head = new Div(new H1(text("sheet.title")));
        head.addClassName("yo-head");
        Div waiting = new Div();
        waiting.addClassName("yo-sec");
        show(session, waiting);
        desk.live()
                .refresh(
                        waiting,
                        SheetReadingChanged.class,
                        changed -> changed.session().equals(session),
                        () -> show(session, waiting));
        add(
                PaperWords.crumb("sessions/" + session + "/survey", text("survey.tab"), text("sheet.title")),
                head,
                new Paragraph(text("sheet.how")),
                new PictureField(desk.intake(), session, desk.person()),
                waiting);
    }

    private void show(ProgrammeSessionId session, Div to) {
        List<Waiting> sheets = desk.review().waiting(session);
        to.removeAll();
        to.add(new H2(text("sheet.waiting", sheets.size())));
        if (sheets.isEmpty()) {
            to.add(new EmptyState(text("sheet.waiting.none"), text("sheet.waiting.none-when")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-lines");
        sheets.forEach(sheet -> list.add(line(session, sheet)));
        to.add(list);
    }

    private static ListItem line(ProgrammeSessionId session, Waiting sheet) {
        Anchor open = new Anchor(PaperWords.address(session) + "/" + sheet.id(), PaperWords.sheet(sheet.sheet()));
        open.addClassName("yo-btn");
        open.getElement().setAttribute("data-testid", "sheet-open");
        ListItem line = new ListItem(open, new Span(text("sheet.pages", sheet.here(), sheet.pages())));
        if (sheet.here() < sheet.pages()) {
            line.add(new Status(Status.Kind.NEED, "warn", text("sheet.pages-missing")));
        }
        line.addClassName("yo-paper__line");
        return line;
    }

    @Override
    protected String subject() {
        return text("sheet.title");
    }
}
