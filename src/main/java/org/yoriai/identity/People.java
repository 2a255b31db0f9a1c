package org.yoriai.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 従事者と区の担当者 — the names of those who act in the contract in force. */
@Service
@Transactional(readOnly = true)
public class People {
    private final Memberships memberships;
    private final Clock clock;

    People(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Lecturers, advisers and facilitators who may be given work today, by name (特記事項 7条). */
    @MembersOnly
    public Map<AccountId, String> fieldWorkers() {
        LocalDate today = LocalDate.now(clock);
        return memberships.findAll().stream()
                .filter(membership -> membership.activeOn(today))
                .map(Membership::facts)
                .filter(person -> person.role() == Role.FIELD)
                .sorted(Comparator.comparing(MemberFacts::name))
                .collect(Collectors.toMap(
                        MemberFacts::account, MemberFacts::name, (first, _) -> first, LinkedHashMap::new));
    }

    /** Those of the given roles who take part today and have told an address; notices go nowhere else. */
    @Unguarded("read by notices that no signed-in person sends; the addresses stay inside the house")
    public List<Contact> contacts(Set<Role> roles) {
        LocalDate today = LocalDate.now(clock);
        return memberships.findAll().stream()
                .filter(membership -> membership.activeOn(today))
                .map(Membership::facts)
                .filter(person -> roles.contains(person.role()))
                .flatMap(
                        person -> person
                                .email()
                                .map(email -> new Contact(person.account(), person.role(), person.name(), email))
                                .stream())
                .toList();
    }

    /** 従事者 — the contractor's people, also those whose period is over, by role and name (特記事項 7条). */
    @Unguarded(
            "read by the registers, which ask the role themselves, and by due items that are counted when nobody is signed in")
    public List<Worker> workers() {
        return memberships.findAll().stream()
                .filter(membership -> membership.role() != Role.WARD && membership.role() != Role.AUDITOR)
                .map(Membership::worker)
                .sorted(Comparator.comparing(Worker::role)
                        .thenComparing(Worker::name)
                        .thenComparing(worker -> worker.account().toString()))
                .toList();
    }

    /** Names by account; members of the contract know each other's. */
    @MembersOnly
    public Map<AccountId, String> names() {
        return memberships.findAll().stream()
                .collect(Collectors.toUnmodifiableMap(
                        membership -> new AccountId(membership.accountId()), Membership::name, (first, _) -> first));
    }
}
