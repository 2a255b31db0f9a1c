package org.yoriai.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 契約への参加を引き継ぐ — field workers are not carried over: each contract's register of workers begins anew (特記事項 7条). */
@Service
@MayFoundContracts
public class MembershipCopies {
    private static final Set<Role> DESK = EnumSet.of(Role.WARD, Role.OFFICE, Role.AUDITOR, Role.ADMIN);
    private final Memberships memberships;
    private final Clock clock;

    MembershipCopies(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The people who sit at the desks of the contract in force today. */
    @Transactional(readOnly = true)
    public CarriedOver today() {
        LocalDate today = LocalDate.now(clock);
        return new CarriedOver(memberships.findAll().stream()
                .filter(membership -> membership.activeOn(today))
                .map(Membership::facts)
                .filter(person -> DESK.contains(person.role()))
                .toList());
    }

    /** Into the contract in force now, from today on, so that it can be prepared. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeIn(CarriedOver people, LocalDate lastDay) {
        memberships.saveAll(people.memberships(LocalDate.now(clock), lastDay));
    }
}
