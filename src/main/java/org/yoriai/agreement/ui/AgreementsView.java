package org.yoriai.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.agreement.AgreementChanged;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.agreement.Side;
import org.yoriai.identity.Person;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Page;

/** 協議の一覧 — whose turn it is, what was agreed; filters stand in the address. */
@Route("agreements")
@RolesAllowed({"WARD", "OFFICE"})
class AgreementsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "page";
    private static final int PER_PAGE = 50;
    private final transient Negotiation negotiation;
    private final transient AuthenticationContext authentication;
    private final Div filters = new Div();
    private final Div contents = new Div();
    private transient Optional<AgreementFilter> shown = Optional.empty();
    private transient Runnable again = () -> {};

    AgreementsView(Negotiation negotiation, AuthenticationContext authentication, Live live) {
        this.negotiation = negotiation;
        this.authentication = authentication;
        add(head(), filters, contents);
        live.refresh(this, AgreementChanged.class, _ -> true, () -> again.run());
    }

    private Div head() {
        Person person = person();
        Button begin = new Button(
                getTranslation("agreement.begin"),
                _ -> negotiation
                        .begin(person, Optional.empty(), AgreementsView::open)
                        .open());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1(getTranslation("agreement.title")), begin);
        head.addClassName("yo-head");
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        AgreementFilter filter = AgreementFilter.of(query::getSingleParameter);
        int page = query.getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0);
        // the bar is made anew only when the address did not come from it: whoever types in it goes on typing
        if (!shown.equals(Optional.of(filter))) {
            filters.removeAll();
            filters.add(new FilterBar(filter, this::filter));
            shown = Optional.of(filter);
        }
        again = () -> show(filter, page);
        again.run();
    }

    private void filter(AgreementFilter chosen) {
        shown = Optional.of(chosen);
        UI.getCurrentOrThrow().navigate(AgreementsView.class, FilterBar.parameters(chosen));
    }

    private void show(AgreementFilter filter, int page) {
        List<AgreementFacts> found = negotiation.agreements().list(filter);
        contents.removeAll();
        contents.add(count(found, filter));
        if (found.isEmpty()) {
            boolean filtered = !filter.equals(AgreementFilter.NONE);
            contents.add(new EmptyState(
                    getTranslation(filtered ? "agreement.none-found" : "agreement.none"),
                    getTranslation(filtered ? "agreement.none-found-do" : "agreement.none-when")));
            return;
        }
        contents.add(
                new AgreementTable(
                        found.stream()
                                .skip((long) page * PER_PAGE)
                                .limit(PER_PAGE)
                                .toList(),
                        negotiation.sessions(),
                        Side.of(person().role())),
                pages(found.size(), page, filter));
    }

    private Component count(List<AgreementFacts> found, AgreementFilter filter) {
        Span count = new Span(getTranslation("agreement.count", found.size()));
        count.addClassName("yo-count");
        count.getElement().setAttribute("role", "status");
        String query = FilterBar.parameters(filter).getQueryString();
        String asked = query.isEmpty() ? "" : "?" + query;
        Div files = new Div(
                AgreementWords.saving("files/agreements/minutes.docx", getTranslation("agreement.minutes.all")),
                negotiation.allMinutesAsPdf(person()),
                AgreementWords.saving("files/agreements/list.xlsx" + asked, getTranslation("agreement.save-xlsx")),
                AgreementWords.saving("files/agreements/list.csv" + asked, getTranslation("agreement.save-csv")));
        files.addClassName("yo-doings");
        negotiation.sendList(filter).ifPresent(files::add);
        Div line = new Div(count, files);
        line.addClassName("yo-agreements__line");
        return line;
    }

    private Component pages(int all, int page, AgreementFilter filter) {
        Nav pages = new Nav();
        pages.addClassName("yo-doings");
        pages.getElement().setAttribute("aria-label", getTranslation("agreement.pages"));
        if (page > 0) {
            pages.add(link("agreement.newer", page, filter));
        }
        if ((page + 1) * PER_PAGE < all) {
            pages.add(link("agreement.older", page + 2, filter));
        }
        return pages;
    }

    private RouterLink link(String key, int page, AgreementFilter filter) {
        Map<String, List<String>> words =
                new HashMap<>(FilterBar.parameters(filter).getParameters());
        words.put(PAGE, new ArrayList<>(List.of(Integer.toString(page))));
        RouterLink link = new RouterLink(getTranslation(key), AgreementsView.class);
        link.setQueryParameters(new QueryParameters(words));
        link.addClassName("yo-btn");
        return link;
    }

    static void open(int number) {
        UI.getCurrentOrThrow().navigate(AgreementView.class, AgreementView.address(number));
    }

    private Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    @Override
    protected String subject() {
        return getTranslation("agreement.title");
    }
}
