package org.yoriai.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.yoriai.identity.AccountId;
import org.yoriai.kit.LedgerEntry;
import org.yoriai.ledger.MediaLine.State;
import org.yoriai.mail.SendingRecord;
import org.yoriai.shared.BusinessTime;
import org.yoriai.vault.AuditEntry;

/**
 * The lines of the media ledger in words, from wherever they come.
 *
 * @param of a person's name
 * @param name of somebody who is known by name only
 */
record MediaLines(
        RegisterWording.In words,
        Function<AccountId, String> of,
        UnaryOperator<String> name,
        OffsetDateTime now,
        LocalDate today) {

    MediaLine tablet(LedgerEntry kit) {
        LedgerEntry.State state = kit.state(now);
        return new MediaLine(
                MediaSource.TABLET,
                words.say("protection.media.tablet", kit.device()),
                words.say(
                        "protection.media.kit",
                        words.say("programme.kind." + kit.session().kind().wireName()),
                        kit.session().number(),
                        kit.session().title()),
                kit.takenAt(),
                name.apply(kit.person()),
                name.apply(kit.approver()),
                kit.purpose(),
                kit.destination(),
                words.moment(kit.plannedReturn()),
                kit.returnedAt().map(words::moment).orElse(""),
                name.apply(kit.checkedBy()),
                switch (state) {
                    case OUT -> State.OUT;
                    case OVERDUE -> State.OVERDUE;
                    case RETURNED -> State.RETURNED;
                    case REVOKED -> State.DISPOSED;
                },
                Optional.empty());
    }

    MediaLine mail(SendingRecord sent) {
        String sender = of.apply(sent.sender());
        return gone(
                MediaSource.MAIL,
                words.say(
                        "protection.media.mail",
                        words.say("sending-log.sealing." + sent.sealing().wireName())),
                sent.fileName(),
                sent.sentAt(),
                sender,
                words.say("sending.kind." + sent.kind().wireName()),
                name.apply(sent.to()));
    }

    MediaLine export(AuditEntry entry) {
        return gone(
                MediaSource.EXPORT,
                words.say("protection.media.file"),
                words.say("protection.export." + entry.action()),
                entry.at(),
                account(entry.actor()),
                words.say("protection.media.export-purpose"),
                words.say("protection.media.export-place"));
    }

    private String account(String actor) {
        try {
            return of.apply(new AccountId(UUID.fromString(actor)));
        } catch (IllegalArgumentException theHouseItself) {
            return words.say("protection.media.system");
        }
    }

    private static MediaLine gone(
            MediaSource source,
            String medium,
            String contents,
            OffsetDateTime at,
            String by,
            String purpose,
            String destination) {
        return new MediaLine(
                source, medium, contents, at, by, "", purpose, destination, "", "", "", State.GONE, Optional.empty());
    }

    MediaLine hand(RegisterEntry entry) {
        RegisterValues values = entry.values();
        return new MediaLine(
                MediaSource.HAND,
                words.say(RegisterField.choiceKey(values.text(RegisterField.MEDIUM))),
                values.text(RegisterField.CONTENTS),
                values.moment(RegisterField.TAKEN_AT)
                        .orElseThrow()
                        .atZone(BusinessTime.ZONE)
                        .toOffsetDateTime(),
                values.text(RegisterField.TAKEN_BY),
                values.text(RegisterField.APPROVER),
                values.text(RegisterField.PURPOSE),
                values.text(RegisterField.DESTINATION),
                values.day(RegisterField.PLANNED_RETURN).map(words::day).orElse(""),
                values.moment(RegisterField.RETURNED_AT).map(words::moment).orElse(""),
                values.text(RegisterField.CHECKED_BY),
                state(entry),
                Optional.of(entry));
    }

    private State state(RegisterEntry entry) {
        RegisterValues values = entry.values();
        if (entry.withdrawn()) {
            return State.WITHDRAWN;
        }
        if (values.has(RegisterField.DISPOSED_ON)) {
            return State.DISPOSED;
        }
        if (values.has(RegisterField.RETURNED_AT)) {
            return State.RETURNED;
        }
        return values.day(RegisterField.PLANNED_RETURN)
                .map(day -> day.isBefore(today) ? State.OVERDUE : State.OUT)
                .orElse(State.GONE);
    }
}
