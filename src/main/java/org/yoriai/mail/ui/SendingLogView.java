package org.yoriai.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.mail.LetterChanged;
import org.yoriai.mail.SendingLog;
import org.yoriai.mail.SendingRecord;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;

/** 送信記録 — the register of what left by mail (特記事項 17条; I7); the filter and the page stand in the address. */
@Route("sending-log")
@RolesAllowed({"WARD", "OFFICE", "AUDITOR", "ADMIN"})
class SendingLogView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "page";
    private static final String SHOW = "show";
    private static final String UNTOLD = "untold";
    private final transient SendingLog log;
    private final transient People people;
    private final transient AuthenticationContext authentication;
    private final Div contents = new Div();
    private transient Runnable again = () -> {};

    SendingLogView(SendingLog log, People people, AuthenticationContext authentication, Live live) {
        this.log = log;
        this.people = people;
        this.authentication = authentication;
        Div files = new Div(saving("list.xlsx", "sending-log.save-xlsx"), saving("list.csv", "sending-log.save-csv"));
        files.addClassName("yo-doings");
        Div head = new Div(new H1(getTranslation("sending-log.title")), files);
        head.addClassName("yo-head");
        Paragraph what = new Paragraph(getTranslation("sending-log.what"));
        what.addClassName("yo-soft");
        add(head, what, contents);
        live.refresh(this, LetterChanged.class, _ -> true, () -> again.run());
    }

    private Anchor saving(String file, String words) {
        Anchor link = new Anchor("files/sending-log/" + file);
        link.add(Icons.of("download"), new Span(getTranslation(words)));
        link.addClassName("yo-btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean untold = query.getSingleParameter(SHOW).filter(UNTOLD::equals).isPresent();
        int page = query.getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
        again = () -> show(untold, page);
        again.run();
    }

    private void show(boolean untoldAlone, int page) {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        int untold = log.untold();
        List<SendingRecord> lines = log.page(untoldAlone, page);
        contents.removeAll();
        if (untold > 0) {
            contents.add(new Notice(
                    "warn", getTranslation("sending-log.untold", untold), untoldAlone ? all() : untoldOnly()));
        } else if (untoldAlone) {
            contents.add(new Notice("done", getTranslation("sending-log.all-told"), all()));
        }
        contents.add(
                lines.isEmpty()
                        ? new EmptyState(getTranslation("sending-log.none"), getTranslation("sending-log.none-when"))
                        : new SendingLogTable(lines, people.names(), new Telling(person)),
                pages(untoldAlone, page, untoldAlone ? untold : log.count()));
    }

    private RouterLink all() {
        return new RouterLink(getTranslation("sending-log.show-all"), SendingLogView.class);
    }

    private RouterLink untoldOnly() {
        RouterLink link = new RouterLink(getTranslation("sending-log.show-untold"), SendingLogView.class);
        link.setQueryParameters(QueryParameters.of(SHOW, UNTOLD));
        return link;
    }

    private Component pages(boolean untoldAlone, int page, int all) {
        Nav pages = new Nav();
        pages.addClassName("yo-doings");
        pages.getElement().setAttribute("aria-label", getTranslation("mail.pages"));
        if (page > 0) {
            pages.add(link("sending-log.newer", untoldAlone, page));
        }
        if ((page + 1) * SendingLog.PAGE < all) {
            pages.add(link("sending-log.older", untoldAlone, page + 2));
        }
        Div line = new Div(new Span(getTranslation("sending-log.count", all)), pages);
        line.addClassName("yo-mail__pages");
        return line;
    }

    private RouterLink link(String key, boolean untoldAlone, int page) {
        Map<String, String> words = new HashMap<>(Map.of(PAGE, Integer.toString(page)));
        if (untoldAlone) {
            words.put(SHOW, UNTOLD);
        }
        RouterLink link = new RouterLink(getTranslation(key), SendingLogView.class);
        link.setQueryParameters(QueryParameters.simple(words));
        link.addClassName("yo-btn");
        return link;
    }

    /** パスワードを伝えたことの記入 — by the office; the others read. */
    final class Telling {
        private final transient Person person;

        Telling(Person person) {
            this.person = person;
        }

        boolean possible() {
            return person.role() == Role.OFFICE;
        }

        void begin(SendingRecord line) {
            new TellingDialog(line, channel -> {
                        log.passwordTold(line.id(), channel, person);
                        again.run();
                    })
                    .open();
        }
    }

    @Override
    protected String subject() {
        return getTranslation("sending-log.title");
    }
}
