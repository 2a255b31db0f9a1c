package org.yoriai.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.yoriai.identity.Person;
import org.yoriai.mail.LetterChanged;
import org.yoriai.mail.LetterLine;
import org.yoriai.mail.LetterState;
import org.yoriai.mail.PostBook;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;

/** 送信簿 — what this contract sent by mail, what waits, and what needs a person. */
@Route("mail")
@RolesAllowed({"OFFICE", "ADMIN"})
class MailView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "page";
    private final transient PostBook book;
    private final transient AuthenticationContext authentication;
    private final Div contents = new Div();
    private transient Runnable again = () -> {};

    MailView(PostBook book, AuthenticationContext authentication, Live live) {
        this.book = book;
        this.authentication = authentication;
        H1 title = new H1(getTranslation("mail.title"));
        Div head = new Div(title);
        head.addClassName("yo-head");
        add(head, contents);
        live.refresh(this, LetterChanged.class, _ -> true, () -> again.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
        again = () -> show(page, person);
        again.run();
    }

    private void show(int page, Person person) {
        List<LetterLine> letters = book.page(page);
        contents.removeAll();
        if (!book.connected()) {
            Notice notice = new Notice("info", getTranslation("mail.not-connected"));
            notice.getElement().setAttribute("data-testid", "mail-not-connected");
            contents.add(notice);
        }
        long doubtful = letters.stream()
                .filter(letter -> letter.state() == LetterState.UNSURE)
                .count();
        if (doubtful > 0) {
            contents.add(new Notice("warn", getTranslation("mail.unsure-do", doubtful)));
        }
        contents.add(
                letters.isEmpty()
                        ? new EmptyState(getTranslation("mail.none"), getTranslation("mail.none-when"))
                        : new LetterTable(letters, new Doing(person)),
                pages(page));
    }

    private Component pages(int page) {
        int all = book.count();
        Nav pages = new Nav();
        pages.addClassName("yo-doings");
        pages.getElement().setAttribute("aria-label", getTranslation("mail.pages"));
        if (page > 0) {
            pages.add(link("mail.newer", page));
        }
        if ((page + 1) * PostBook.PAGE < all) {
            pages.add(link("mail.older", page + 2));
        }
        Div line = new Div(new Span(getTranslation("mail.count", all)), pages);
        line.addClassName("yo-mail__pages");
        return line;
    }

    private RouterLink link(String key, int page) {
        RouterLink link = new RouterLink(getTranslation(key), MailView.class);
        link.setQueryParameters(QueryParameters.of(PAGE, Integer.toString(page)));
        link.addClassName("yo-btn");
        return link;
    }

    /** What may be done with a letter; a letter that has moved on in the meantime says so above the table. */
    final class Doing {
        private final transient Person person;

        Doing(Person person) {
            this.person = person;
        }

        void sendNow(LetterLine letter) {
            attempt(() -> book.sendNow(letter.id(), person));
        }

        void hold(LetterLine letter) {
            attempt(() -> book.hold(letter.id(), person));
        }

        void confirmArrived(LetterLine letter) {
            attempt(() -> book.confirmArrived(letter.id(), person));
        }

        void markBounced(LetterLine letter) {
            attempt(() -> book.markBounced(letter.id(), person));
        }

        private void attempt(Runnable act) {
            try {
                act.run();
                again.run();
            } catch (Refusal refusal) {
                again.run();
                Notice.refuse(contents, refusal);
            }
        }
    }

    @Override
    protected String subject() {
        return getTranslation("mail.title");
    }
}
