package org.yoriai.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignInsEnded;
import org.yoriai.kit.LedgerEntry;
import org.yoriai.kit.MediaLedger;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.ContractRemoval;
import org.yoriai.vault.DatabaseRewriting;
import org.yoriai.vault.KeyRotation;
import org.yoriai.vault.Tokens;

/** 契約の廃棄 — once both sides have agreed, everything of the contract goes, its keys last (特記事項 22条). */
@Service
public class Disposal {
    private final ContractEnds ends;
    private final EndRows rows;
    private final ArchiveShelf shelf;
    private final DisposalChecks checks;
    private final ContractRemoval removal;
    private final KeyRotation keys;
    private final DatabaseRewriting rewriting;
    private final Contracts contracts;
    private final MediaLedger tablets;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Disposal(
            ContractEnds ends,
            EndRows rows,
            ArchiveShelf shelf,
            DisposalChecks checks,
            ContractRemoval removal,
            KeyRotation keys,
            DatabaseRewriting rewriting,
            Contracts contracts,
            MediaLedger tablets,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.ends = ends;
        this.rows = rows;
        this.shelf = shelf;
        this.checks = checks;
        this.removal = removal;
        this.keys = keys;
        this.rewriting = rewriting;
        this.contracts = contracts;
        this.tablets = tablets;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * 廃棄の前に知ること
     *
     * @param title what is to be typed
     * @param masterGiven whether the operator alone can replace the master key
     * @param stop whether the database's files are written anew only when the server stops
     */
    public record Outlook(String title, boolean masterGiven, boolean stop) {}

    @OfficeOnly
    @Transactional(readOnly = true)
    public Outlook outlook() {
        return new Outlook(contracts.current().title(), keys.masterGiven(), rewriting.takesAStop());
    }

    /**
     * Destroys the contract in force.
     *
     * @param typed its title, as a hand has typed it
     * @return a token that opens the certificate for ever, also for those who belong to no contract any more
     * @throws Refusal {@code end-not-agreed}, {@code end-outdated}, {@code end-kits-out}, {@code end-typed-differs}
     */
    @OfficeOnly
    @Transactional(propagation = Propagation.NEVER)
    public String dispose(String typed, Person by) {
        ContractId id = by.contract();
        String token = Tokens.next();
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Set<AccountId> members = Set.copyOf(
                Optional.ofNullable(transaction.execute(_ -> people.names().keySet()))
                        .orElseThrow());
        transaction.executeWithoutResult(_ -> {
            ContractFacts contract = contracts.current();
            require(contract, typed);
            String master = keys.master();
            audit.record(by.id().toString(), "end.disposed", "contract", master);
            ContractRemoval.Removed removed = removal.remove();
            rows.disposed(contract, at, by.id(), removed, master, Tokens.hash(token));
            // heard of as soon as it is so, before the longer work that follows
            members.stream()
                    // whoever does it is led away by the page itself
                    .filter(member -> !member.equals(by.id()))
                    .forEach(member -> events.publishEvent(new SignInsEnded(id, member, false, Optional.empty())));
        });
        shelf.clear();
        checks.goOn();
        return token;
    }

    private void require(ContractFacts contract, String typed) {
        if (ends.state().flatMap(EndState::agreed).isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "end-not-agreed");
        }
        if (ends.outdated()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "end-outdated");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        long out = tablets.all().stream()
                .map(kit -> kit.state(now))
                .filter(state -> state == LedgerEntry.State.OUT || state == LedgerEntry.State.OVERDUE)
                .count();
        if (out > 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "end-kits-out", out);
        }
        if (!typed.strip().equals(contract.title())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "end-typed-differs", contract.title());
        }
    }
}
