package org.yoriai.association.ui;

import static org.yoriai.association.ui.KarteWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yoriai.association.FollowUpFacts;
import org.yoriai.identity.Person;

/**
 * フォローアップの絞り込み
 *
 * @param association only of this one
 * @param id only this one, whatever its state
 */
record FollowUpFilter(Show show, Optional<String> association, Optional<String> id) {
    private static final String SHOW = "show";
    private static final String ASSOCIATION = "association";
    private static final String ID = "id";

    enum Show {
        WAITING,
        LATE,
        MINE,
        CLOSED,
        ALL;

        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean shows(FollowUpFacts task, Person person, LocalDate today) {
            return switch (this) {
                case WAITING -> task.state().waits();
                case LATE -> task.late(today);
                case MINE -> task.state().waits() && task.draft().assignee().equals(Optional.of(person.id()));
                case CLOSED -> !task.state().waits();
                case ALL -> true;
            };
        }
    }

    static FollowUpFilter of(QueryParameters query) {
        Show show = query.getSingleParameter(SHOW)
                .flatMap(word -> Arrays.stream(Show.values())
                        .filter(choice -> choice.wireName().equals(word))
                        .findFirst())
                .orElse(Show.WAITING);
        return new FollowUpFilter(show, query.getSingleParameter(ASSOCIATION), query.getSingleParameter(ID));
    }

    boolean shows(FollowUpFacts task, Person person, LocalDate today) {
        if (id.isPresent()) {
            return task.id().toString().equals(id.get());
        }
        return ofAssociation(task) && show.shows(task, person, today);
    }

    private boolean ofAssociation(FollowUpFacts task) {
        return association.isEmpty()
                || task.draft().association().map(Object::toString).equals(association);
    }

    Component choices(List<FollowUpFacts> all, Person person, LocalDate today) {
        Nav choices = new Nav();
        choices.addClassName("yo-seg");
        choices.getElement().setAttribute("aria-label", text("follow-up.show"));
        for (Show choice : Show.values()) {
            long count = all.stream()
                    .filter(this::ofAssociation)
                    .filter(task -> choice.shows(task, person, today))
                    .count();
            RouterLink link = new RouterLink(text("follow-up.show." + choice.wireName(), count), FollowUpsView.class);
            link.setQueryParameters(query(choice, association));
            if (choice == show && id.isEmpty()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choices.add(link);
        }
        Div filter = new Div(choices);
        filter.addClassName("yo-filter");
        return filter;
    }

    /** Told where only one association, or one follow-up, is shown, with the way back to all. */
    Optional<Component> narrowing(List<FollowUpFacts> all) {
        if (association.isEmpty() && id.isEmpty()) {
            return Optional.empty();
        }
        String words = id.isPresent()
                ? text("follow-up.only-one")
                : text(
                        "follow-up.only-of",
                        all.stream()
                                .filter(this::ofAssociation)
                                .map(FollowUpFacts::associationName)
                                .findFirst()
                                .orElse(""));
        RouterLink back = new RouterLink(text("follow-up.show-all"), FollowUpsView.class);
        back.setQueryParameters(query(show, Optional.empty()));
        back.addClassName("yo-btn");
        Div line = new Div(new Span(words), back);
        line.addClassName("yo-narrow");
        return Optional.of(line);
    }

    private static QueryParameters query(Show show, Optional<String> association) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(SHOW, show.wireName());
        association.ifPresent(id -> query.put(ASSOCIATION, id));
        return QueryParameters.simple(query);
    }
}
