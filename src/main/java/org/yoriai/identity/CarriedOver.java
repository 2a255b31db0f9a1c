package org.yoriai.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 引き継ぐ人たち — the desk's people of one contract, on their way into another: names are sealed under each contract's own key. */
public final class CarriedOver {
    private final List<MemberFacts> people;

    CarriedOver(List<MemberFacts> people) {
        this.people = List.copyOf(people);
    }

    public int count() {
        return people.size();
    }

    List<Membership> memberships(LocalDate firstDay, LocalDate lastDay) {
        return people.stream()
                .map(person -> new Membership(
                        UUID.randomUUID(),
                        person.account().value(),
                        person.role(),
                        person.name(),
                        person.affiliation(),
                        person.email(),
                        firstDay,
                        lastDay))
                .toList();
    }
}
