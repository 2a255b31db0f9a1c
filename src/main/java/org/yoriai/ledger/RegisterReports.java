package org.yoriai.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 甲への届出 — what of a register the ward has been told, and what has changed since (特記事項 6–9条). */
@Service
@Transactional
public class RegisterReports {
    private final RegisterVersions versions;
    private final ReportContents told;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterReports(
            RegisterVersions versions,
            ReportContents told,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.told = told;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @MayReadRegisters
    @Transactional(readOnly = true)
    public ReportStanding standing(Register register) {
        return told.standings(versions.standings()).stream()
                .filter(standing -> standing.register() == register)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Notes that the register, as it stands, has been handed to the ward.
     *
     * @throws Refusal {@code reported-later} for a day to come
     */
    @OfficeOnly
    public void report(Register register, LocalDate on, Person by) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "reported-later");
        }
        told.note(register, on, by.id());
        audit.record(by.id().toString(), "register.reported", register.wireName(), on.toString());
        events.publishEvent(new RegisterChanged(ContractScope.required(), register));
    }

    /** Of each register that is handed in. */
    @MayReadRegisters
    @Transactional(readOnly = true)
    public List<ReportStanding> standings() {
        return told.standings(versions.standings());
    }
}
