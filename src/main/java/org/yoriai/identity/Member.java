package org.yoriai.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * 利用者名簿の一行 — a person of the contract as those see it who look after people.
 *
 * @param email shown to those alone who look after this person
 * @param desks how many desks the person has open now
 * @param secondFactor whether a code is asked after the password
 * @param passkeys whether a device of theirs signs in without one
 * @param tended whether whoever reads may change something about this person
 */
public record Member(
        AccountId account,
        String login,
        String name,
        String affiliation,
        Role role,
        Optional<String> email,
        LocalDate firstDay,
        LocalDate lastDay,
        MemberState state,
        Optional<OffsetDateTime> lastSignIn,
        Optional<OffsetDateTime> invitedUntil,
        int desks,
        boolean secondFactor,
        boolean passkeys,
        boolean tended) {}
