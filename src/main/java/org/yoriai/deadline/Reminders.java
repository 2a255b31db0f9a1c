package org.yoriai.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Contact;
import org.yoriai.identity.People;
import org.yoriai.identity.Role;
import org.yoriai.mail.Letter;
import org.yoriai.mail.Outbox;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Tokens;

/**
 * 督促 — one mail per person when something of their side has reached a stage that they were not told of; it lists everything that is
 * near or late. Who was told of what is kept with the letter, so that neither a second node nor a restart tells it again.
 */
@Component
class Reminders {
    private final DueItems due;
    private final People people;
    private final ReminderChoices choices;
    private final Contracts contracts;
    private final Digest digest;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    Reminders(
            DueItems due,
            People people,
            ReminderChoices choices,
            Contracts contracts,
            Digest digest,
            Outbox outbox,
            JdbcClient jdbc) {
        this.due = due;
        this.people = people;
        this.choices = choices;
        this.contracts = contracts;
        this.digest = digest;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /**
     * In the contract in force.
     *
     * @return how many letters were written
     */
    @Transactional
    int remind(LocalDate day) {
        List<Owed> owed = due.open().stream()
                .flatMap(item -> item.due().flatMap(last -> ReminderStage.at(last, day)).stream()
                        .map(stage -> new Owed(item, stage)))
                .toList();
        Set<AccountId> refusing = choices.refusing();
        return (int) people.contacts(EnumSet.of(Role.WARD, Role.OFFICE)).stream()
                .filter(contact -> !refusing.contains(contact.account()))
                .filter(contact -> tell(contact, owed, day))
                .count();
    }

    private boolean tell(Contact contact, List<Owed> owed, LocalDate day) {
        List<Owed> own = owed.stream()
                .filter(one -> one.item.isHeldBy(Sides.of(contact.role())))
                .toList();
        // in one order on every node, or two of them could wait for each other
        List<String> news = own.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .filter(one -> markTold(contact.account(), one, day))
                .map(Owed::name)
                .toList();
        if (news.isEmpty()) {
            return false;
        }
        String topic = "digest:" + contact.account();
        String key = topic + ":" + day + ":" + Tokens.hash(String.join(" ", news));
        List<DueItem> items = own.stream().map(Owed::item).toList();
        return outbox.put(Letter.notice(
                        key, contact.email(), digest.subject(items, day), digest.lines(contracts.current(), items, day))
                .inPlaceOf(topic));
    }

    /** @return false when this person was told of this stage before */
    private boolean markTold(AccountId account, Owed one, LocalDate day) {
        return jdbc.sql("insert into reminder (contract_id, account_id, item, due_on, stage, told_on)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                ContractScope.required().value(),
                                account.value(),
                                one.item.key().toString(),
                                one.item.due().orElseThrow(),
                                one.stage.name(),
                                day)
                        .update()
                == 1;
    }

    private record Owed(DueItem item, ReminderStage stage) {
        String name() {
            return item.key() + " " + item.due().orElseThrow() + " " + stage.name();
        }
    }
}
