package org.yoriai.sheet.ui;

import static org.yoriai.sheet.ui.PaperWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Page;
import org.yoriai.sheet.SheetReview.Waiting;
import org.yoriai.sheet.SheetUnderReview;

/** 読み取りの確認 — one sheet: what is doubtful first, each with its picture; then on to the next sheet. */
@Route("sessions/:session/paper/:reading")
@RolesAllowed({"WARD", "OFFICE"})
class PaperReviewView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient PaperDesk desk;
    private String title = text("sheet.title");

    PaperReviewView(PaperDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeSessionId session =
                PaperWords.session(event.getRouteParameters().get("session").orElse(""));
        UUID reading =
                PaperWords.reading(event.getRouteParameters().get("reading").orElse(""));
        removeAll();
        try {
            SheetUnderReview sheet = desk.review().open(session, reading, desk.person());
            title = PaperWords.sheet(sheet.sheet());
            head(session);
            add(new ReviewForm(desk, session, sheet, () -> next(session, sheet)));
        } catch (Refusal decided) {
            head(session);
            add(new EmptyState(text(decided.messageKey(), decided.arguments()), text("sheet.decided-do")));
        }
    }

    private void head(ProgrammeSessionId session) {
        Div head = new Div(new H1(text("sheet.review-of", title)));
        head.addClassName("yo-head");
        add(PaperWords.crumb(PaperWords.address(session), text("sheet.title"), title), head);
    }

    /** The one after it, or back to the list. */
    private void next(ProgrammeSessionId session, SheetUnderReview done) {
        String address = desk.review().waiting(session).stream()
                .filter(sheet -> sheet.sheet() >= done.sheet())
                .map(Waiting::id)
                .findFirst()
                .map(id -> PaperWords.address(session) + "/" + id)
                .orElse(PaperWords.address(session));
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    @Override
    protected String subject() {
        return title;
    }
}
