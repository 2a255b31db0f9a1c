package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yoriai.association.AssociationLine;
import org.yoriai.association.SearchKey;

/** 町会・自治会の絞り込み — what is searched for and which are shown, as the address says it. */
record AssociationFilter(Show show, String search) {
    private static final String SHOW = "show";
    private static final String SEARCH = "q";

    enum Show {
        ALL,
        ATTENDED,
        VISITS,
        FOLLOW_UPS,
        CANDIDATES;

        String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean shows(AssociationLine line) {
            return switch (this) {
                case ALL, CANDIDATES -> true;
                case ATTENDED -> !line.attended().isEmpty();
                case VISITS -> !line.visits().isEmpty();
                case FOLLOW_UPS -> line.openFollowUps() > 0;
            };
        }
    }

    static AssociationFilter of(QueryParameters query) {
        Show show = query.getSingleParameter(SHOW)
                .flatMap(word -> Arrays.stream(Show.values())
                        .filter(choice -> choice.wireName().equals(word))
                        .findFirst())
                .orElse(Show.ALL);
        return new AssociationFilter(show, query.getSingleParameter(SEARCH).orElse(""));
    }

    boolean shows(AssociationLine line) {
        return found(line.name()) && show.shows(line);
    }

    boolean found(String name) {
        return SearchKey.of(name).contains(SearchKey.of(search));
    }

    QueryParameters searching(String words) {
        return query(show, words);
    }

    Component choices(List<AssociationLine> all) {
        Nav choices = new Nav();
        choices.addClassName("yo-seg");
        choices.getElement().setAttribute("aria-label", text("karte.show"));
        for (Show choice : Show.values()) {
            long count = all.stream()
                    .filter(line -> found(line.name()))
                    .filter(choice::shows)
                    .count();
            RouterLink link = new RouterLink(text("karte.show." + choice.wireName(), count), AssociationsView.class);
            link.setQueryParameters(query(choice, search));
            if (choice == show) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choices.add(link);
        }
        return choices;
    }

    private static QueryParameters query(Show show, String search) {
        Map<String, String> query = new LinkedHashMap<>();
        if (show != Show.ALL) {
            query.put(SHOW, show.wireName());
        }
        if (!search.isBlank()) {
            query.put(SEARCH, search.strip());
        }
        return QueryParameters.simple(query);
    }
}
