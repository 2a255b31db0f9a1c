package org.yoriai.deadline;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionGrant;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractMember;
import org.yoriai.shared.ContractScope;

/**
 * 両方の側に代わって — reminders and notices read what both sides may read, at hours when nobody is signed in; they change nothing
 * and tell nobody else.
 */
final class OnBehalf {
    private static final List<GrantedAuthority> BOTH = List.of(
            new SimpleGrantedAuthority(Role.WARD.authority()), new SimpleGrantedAuthority(Role.OFFICE.authority()));

    private OnBehalf() {}

    private record House(ContractId contract) implements ContractMember {}

    private record HouseAt(ContractId contract, ProgrammeSessionId session) implements ContractMember, SessionGrant {}

    static <T> T ofBothSides(ContractId contract, Supplier<T> work) {
        return as(new House(contract), work);
    }

    /** With one session's plan. */
    static <T> T ofBothSides(ContractId contract, ProgrammeSessionId session, Supplier<T> work) {
        return as(new HouseAt(contract, session), work);
    }

    private static <T> T as(ContractMember house, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(house, null, BOTH));
        SecurityContextHolder.setContext(own);
        try {
            return ContractScope.within(house.contract(), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
