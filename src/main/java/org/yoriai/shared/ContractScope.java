package org.yoriai.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * 契約の範囲 — the contract within which the current work is done.
 *
 * <p>A bound scope wins (a phone's survey, a start-up task); otherwise it is the contract of whoever is signed in. Without
 * either, {@link ContractId#NONE} is in force and no row is found.
 */
public final class ContractScope {
    private static final ScopedValue<ContractId> BOUND = ScopedValue.newInstance();

    private ContractScope() {}

    public static <T> T within(ContractId contract, Supplier<T> work) {
        return ScopedValue.where(BOUND, contract).call(work::get);
    }

    public static void run(ContractId contract, Runnable work) {
        ScopedValue.where(BOUND, contract).run(work);
    }

    public static ContractId current() {
        return BOUND.isBound() ? BOUND.get() : ofPrincipal().orElse(ContractId.NONE);
    }

    /** @throws IllegalStateException when no contract is in force: a programming error, never a user's */
    public static ContractId required() {
        ContractId contract = current();
        if (contract.equals(ContractId.NONE)) {
            throw new IllegalStateException("No contract in force");
        }
        return contract;
    }

    private static Optional<ContractId> ofPrincipal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ContractMember member
                ? Optional.of(member.contract())
                : Optional.empty();
    }
}
