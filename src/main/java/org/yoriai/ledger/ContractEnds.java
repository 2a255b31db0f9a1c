package org.yoriai.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.identity.WardOnly;
import org.yoriai.mail.Password;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.ContractRemoval;

/**
 * 返還・廃棄のだんどり — the office hands everything back, the ward says that it has it; the office asks for the disposal, the ward
 * agrees (特記事項 22条). What comes after is {@link Disposal}.
 */
@Service
public class ContractEnds {
    private final EndRows rows;
    private final ArchiveShelf shelf;
    private final ContractRemoval removal;
    private final RegisterWording wording;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContractEnds(
            EndRows rows,
            ArchiveShelf shelf,
            ContractRemoval removal,
            RegisterWording wording,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.shelf = shelf;
        this.removal = removal;
        this.wording = wording;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** 取り出したもの */
    public record Fetched(String name, Path file) {}

    /** How far it has come; empty before the first archive. */
    @MayReadRegisters
    @Transactional(readOnly = true)
    public Optional<EndState> state() {
        return rows.find(contract());
    }

    /** Whether something was written since the archive was made, so that it does not hold everything any more. */
    @MayReadRegisters
    @Transactional(readOnly = true)
    public boolean outdated() {
        return rows.find(contract())
                .filter(found -> !found.counts().equals(rows.text(removal.counts())))
                .isPresent();
    }

    /**
     * Makes the archive; whatever was said about an earlier one is said no more.
     *
     * @return the password, which is kept nowhere
     */
    @OfficeOnly
    @Transactional(propagation = Propagation.NEVER)
    public String archive(Person by) {
        String password = Password.fresh();
        Map<String, Long> counts = Objects.requireNonNull(transaction.execute(_ -> removal.counts()));
        ArchiveShelf.Made made = shelf.make(password);
        transaction.executeWithoutResult(_ -> {
            rows.archived(
                    contract(),
                    new EndState.Archive(now(), by.id(), made.files(), made.bytes(), made.sha256()),
                    counts);
            tell(by, "end.archived", made.files() + " files, " + made.bytes() + " bytes, " + made.sha256());
        });
        return password;
    }

    /**
     * The archive as it lies in the data folder; each fetching stands in the media ledger.
     *
     * @throws Refusal {@code end-no-archive}
     */
    @BothSides
    @Transactional
    public Fetched fetch(Person by) {
        EndState state = required();
        Path file = shelf.path();
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "end-no-archive");
        }
        audit.record(
                by.id().toString(), "end.fetched", "contract", state.archive().sha256());
        return new Fetched(wording.in(Locale.JAPANESE).say("archive.file-name"), file);
    }

    /** The ward has the archive, has opened it, and keeps it. */
    @WardOnly
    @Transactional
    public void received(Person by) {
        required();
        step(EndRows.Step.RECEIVED, by, "end.received");
    }

    /** @throws Refusal {@code end-not-received}, {@code end-outdated} */
    @OfficeOnly
    @Transactional
    public void ask(Person by) {
        if (required().received().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "end-not-received");
        }
        if (outdated()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "end-outdated");
        }
        step(EndRows.Step.ASKED, by, "end.asked");
    }

    /** @throws Refusal {@code end-not-asked} */
    @WardOnly
    @Transactional
    public void agree(Person by) {
        if (required().asked().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "end-not-asked");
        }
        step(EndRows.Step.AGREED, by, "end.agreed");
    }

    /** Either side may stop it until the very last moment. */
    @BothSides
    @Transactional
    public void takeBack(Person by) {
        required();
        rows.takeBack(contract());
        tell(by, "end.taken-back", "");
    }

    private void step(EndRows.Step step, Person by, String action) {
        rows.step(contract(), step, now(), by.id());
        tell(by, action, "");
    }

    private void tell(Person by, String action, String detail) {
        audit.record(by.id().toString(), action, "contract", detail);
        events.publishEvent(new EndChanged(contract()));
    }

    private EndState required() {
        return rows.find(contract()).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "end-no-archive"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static ContractId contract() {
        return ContractScope.required();
    }
}
