package org.yoriai.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.identity.CarriedOver;
import org.yoriai.identity.MayFoundContracts;
import org.yoriai.identity.MembershipCopies;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.vault.Audit;
import org.yoriai.vault.Vault;

/** 契約の写し — a new year, or another ward, begins as a copy of a contract: rules, venues and the desk's people; no session and no participant. */
@Service
public class ContractCopies {
    private final ContractRows contracts;
    private final Programmes programmes;
    private final Venues venues;
    private final MembershipCopies members;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ContractCopies(
            ContractRows contracts,
            Programmes programmes,
            Venues venues,
            MembershipCopies members,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.contracts = contracts;
        this.programmes = programmes;
        this.venues = venues;
        this.members = members;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Makes the contract of the draft beside the one in force; whoever sits at its desks today may prepare the new one at once.
     *
     * @return the new contract
     */
    @MayFoundContracts
    @Transactional(propagation = Propagation.NEVER)
    public ContractId copy(ContractDraft draft, Person by) {
        ContractId from = ContractScope.required();
        CarriedOver people = members.today();
        // a venue out of use stays with the year that used it
        List<VenueFacts> places = transaction.execute(_ -> venues.findAll().stream()
                .filter(venue -> !venue.retired())
                .map(Venue::facts)
                .toList());
        Map<ProgrammeKind, SessionTemplate> templates = transaction.execute(
                _ -> programmes.findAll().stream().collect(Collectors.toMap(Programme::kind, Programme::template)));
        ContractId made = draft.facts().id();
        // a database session belongs to one contract, so the new one is made in a transaction of its own, and whole
        ContractScope.run(
                made,
                () -> transaction.executeWithoutResult(_ -> {
                    contracts.save(new Contract(draft.facts()));
                    vault.createKey(made);
                    draft.facts()
                            .programmes()
                            .forEach(terms -> programmes.save(new Programme(
                                    UUID.randomUUID(),
                                    terms,
                                    Optional.ofNullable(templates.get(terms.kind()))
                                            .orElseThrow())));
                    places.forEach(place -> venues.save(new Venue(UUID.randomUUID(), place)));
                    members.takeIn(people, draft.facts().year().lastDay());
                    audit.record(by.id().toString(), "contract.copied", made.toString(), from.toString());
                    events.publishEvent(new ContractCopied(from, made));
                }));
        return made;
    }
}
