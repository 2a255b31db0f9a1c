package org.yoriai.material.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.material.MaterialReview;
import org.yoriai.material.MaterialSubmission;
import org.yoriai.material.Materials;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Live;

/** 資料のしごと — what the pages of materials need. */
@Component
class MaterialDesk {
    private final Materials materials;
    private final MaterialSubmission submission;
    private final MaterialReview review;
    private final ProgrammeSessions sessions;
    private final Contracts contracts;
    private final People people;
    private final Live live;
    private final AuthenticationContext authentication;

    MaterialDesk(
            Materials materials,
            MaterialSubmission submission,
            MaterialReview review,
            ProgrammeSessions sessions,
            Contracts contracts,
            People people,
            Live live,
            AuthenticationContext authentication) {
        this.materials = materials;
        this.submission = submission;
        this.review = review;
        this.sessions = sessions;
        this.contracts = contracts;
        this.people = people;
        this.live = live;
        this.authentication = authentication;
    }

    Materials materials() {
        return materials;
    }

    MaterialSubmission submission() {
        return submission;
    }

    MaterialReview review() {
        return review;
    }

    Contracts contracts() {
        return contracts;
    }

    Live live() {
        return live;
    }

    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    /** By date. */
    List<SessionSummary> sessions() {
        return sessions.visibleTo(person());
    }

    static Map<ProgrammeSessionId, SessionSummary> byId(List<SessionSummary> sessions) {
        return sessions.stream().collect(Collectors.toUnmodifiableMap(SessionSummary::id, Function.identity()));
    }

    Map<AccountId, String> names() {
        return people.names();
    }
}
