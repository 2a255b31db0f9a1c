package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionSummary;

/** 区分の絞り込み — each choice is an address, so that a filtered list can be kept and sent. */
class KindFilter extends Div {
    private static final long serialVersionUID = 1;
    static final String PARAMETER = "kind";

    KindFilter(List<SessionSummary> visible, Optional<ProgrammeKind> chosen) {
        addClassName("yo-filter");
        Nav choices = new Nav();
        choices.addClassName("yo-seg");
        choices.getElement().setAttribute("aria-label", getTranslation("programme.kind"));
        choices.add(choice(
                getTranslation("programme.all-kinds", visible.size()), QueryParameters.empty(), chosen.isEmpty()));
        for (ProgrammeKind kind : ProgrammeKind.values()) {
            long count =
                    visible.stream().filter(session -> session.kind() == kind).count();
            choices.add(choice(
                    SessionWords.kindShort(kind) + " " + count,
                    QueryParameters.of(PARAMETER, kind.wireName()),
                    chosen.filter(kind::equals).isPresent()));
        }
        Span label = new Span(getTranslation("programme.kind"));
        label.addClassName("yo-filter__label");
        label.getElement().setAttribute("aria-hidden", "true");
        add(label, choices);
    }

    private static RouterLink choice(String words, QueryParameters query, boolean on) {
        RouterLink link = new RouterLink(words, SessionsView.class);
        link.setQueryParameters(query);
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
