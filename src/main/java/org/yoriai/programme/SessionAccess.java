package org.yoriai.programme;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;

/** 閲覧の範囲 — by role and by assignment: field workers see only sessions they are assigned to (I4). */
@Component("sessionAccess")
class SessionAccess {
    private static final Set<Role> DESK = EnumSet.of(Role.WARD, Role.OFFICE, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> DESK_WITH_PEOPLE = EnumSet.of(Role.WARD, Role.OFFICE);
    private final Assignments assignments;

    SessionAccess(Assignments assignments) {
        this.assignments = assignments;
    }

    public boolean mayRead(ProgrammeSessionId session) {
        return allowed(session, DESK);
    }

    public boolean mayReadPeople(ProgrammeSessionId session) {
        return allowed(session, DESK_WITH_PEOPLE);
    }

    private boolean allowed(ProgrammeSessionId session, Set<Role> unassigned) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && switch (authentication.getPrincipal()) {
                    case SessionGrant grant -> grant.session().equals(session);
                    case Person person when unassigned.contains(person.role()) -> true;
                    case Person person ->
                        assignments.existsBySessionIdAndAccountId(
                                session.value(), person.id().value());
                    case null, default -> false;
                };
    }
}
