package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yoriai.identity.Person;
import org.yoriai.ledger.Trail;
import org.yoriai.ledger.TrailFilters;
import org.yoriai.ledger.TrailLine;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.vault.AuditChain;
import org.yoriai.vault.AuditFilter;

/** 監査証跡の画面 — filter and page stand in the address, and the files hold what the filter leaves. */
final class TrailSection extends Div {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "page";
    private final transient Trail trail;
    private final transient Person person;
    private final transient AuditFilter filter;
    private final Div finding = new Div();

    TrailSection(Trail trail, Person person, QueryParameters asked) {
        this.trail = trail;
        this.person = person;
        this.filter = TrailFilters.read(name -> asked.getSingleParameter(name).orElse(null));
        int page = asked.getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
        addClassName("yo-sec");
        add(new H2(text("audit.title")), new Paragraph(text("audit.what")), doings(), finding);
        add(new TrailFilterBar(filter, trail.choices(person, language()), TrailSection::go));
        List<TrailLine> lines = trail.page(filter, page, person, language());
        add(
                lines.isEmpty() ? new EmptyState(text("audit.none"), text("audit.none-when")) : new TrailTable(lines),
                pages(page));
    }

    private Component doings() {
        Button check = new Button(text("audit.check"), Icons.of("check"), _ -> check());
        check.addClassName("yo-btn");
        check.getElement().setAttribute("data-testid", "trail-check");
        Div doings = new Div(
                check,
                saving("list.csv", "audit.save-csv"),
                saving("list.xlsx", "audit.save-xlsx"),
                saving("list.json", "audit.save-json"));
        doings.addClassName("yo-doings");
        return doings;
    }

    private void check() {
        AuditChain.Finding found = trail.check(person);
        finding.removeAll();
        finding.add(
                found.broken().isPresent()
                        ? new Notice("warn", text("audit.broken", found.broken().getAsLong())).asError()
                        : new Notice("done", text("audit.intact", found.entries())));
        finding.getElement().setAttribute("role", "status");
    }

    private Anchor saving(String file, String words) {
        Anchor save = new Anchor("files/trail/" + file + query(filter), text(words));
        save.addComponentAsFirst(Icons.of("download"));
        save.addClassName("yo-btn");
        save.getElement().setAttribute("download", true);
        save.setRouterIgnore(true);
        return save;
    }

    private Component pages(int page) {
        long all = trail.count(filter);
        Nav pages = new Nav();
        pages.addClassName("yo-doings");
        pages.getElement().setAttribute("aria-label", text("audit.pages"));
        if (page > 0) {
            pages.add(link("audit.newer", page));
        }
        if ((page + 1L) * Trail.PAGE < all) {
            pages.add(link("audit.older", page + 2));
        }
        Div line = new Div(new Span(text("audit.count", all)), pages);
        line.addClassName("yo-mail__pages");
        return line;
    }

    private RouterLink link(String key, int page) {
        RouterLink link =
                new RouterLink(text(key), ProtectionView.class, new RouteParameters(ProtectionView.PART, "trail"));
        Map<String, String> words = new HashMap<>(TrailFilters.write(filter));
        words.put(PAGE, Integer.toString(page));
        link.setQueryParameters(QueryParameters.simple(words));
        link.addClassName("yo-btn");
        return link;
    }

    private static void go(AuditFilter chosen) {
        UI.getCurrentOrThrow()
                .navigate(
                        ProtectionView.class,
                        new RouteParameters(ProtectionView.PART, "trail"),
                        QueryParameters.simple(TrailFilters.write(chosen)));
    }

    private static String query(AuditFilter filter) {
        String query = QueryParameters.simple(TrailFilters.write(filter)).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Locale language() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
