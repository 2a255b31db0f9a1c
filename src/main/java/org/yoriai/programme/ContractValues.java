package org.yoriai.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayFoundContracts;
import org.yoriai.identity.MembersOnly;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 契約の値 — every number and day of the contract in force is a value that can be set; sessions that stand are never left outside. */
@Service
@Transactional
public class ContractValues {
    private final ContractRows contracts;
    private final Programmes programmes;
    private final SessionRows sessions;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ContractValues(
            ContractRows contracts,
            Programmes programmes,
            SessionRows sessions,
            Audit audit,
            ApplicationEventPublisher events) {
        this.contracts = contracts;
        this.programmes = programmes;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 契約の値の一式
     *
     * @param revision whoever changes them says which ones were before their eyes
     */
    public record Standing(ContractFacts facts, Map<ProgrammeKind, SessionTemplate> templates, int revision) {
        public SessionTemplate template(ProgrammeKind kind) {
            return templates.entrySet().stream()
                    .filter(entry -> entry.getKey() == kind)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @MembersOnly
    @Transactional(readOnly = true)
    public Standing current() {
        Contract contract = contracts
                .findById(ContractScope.required().value())
                .orElseThrow(() -> new IllegalStateException("No such contract: " + ContractScope.current()));
        List<Programme> rows = programmes.findAll();
        Map<ProgrammeKind, SessionTemplate> templates = new EnumMap<>(ProgrammeKind.class);
        rows.forEach(row -> templates.put(row.kind(), row.template()));
        return new Standing(facts(contract, rows), Map.copyOf(templates), contract.revision());
    }

    /**
     * Sets every value anew; each computed day follows.
     *
     * @param seen the revision that was before the person's eyes
     * @return how many sessions yet to be held have other due days now
     * @throws Refusal {@code contract-moved-on} when somebody else changed them since; {@code window-leaves-out} and
     *     {@code performance-leaves-out} with the sessions that would fall outside
     */
    @MayFoundContracts
    public int change(ContractDraft draft, int seen, Person by) {
        Contract contract = locked(seen);
        List<Programme> rows = programmes.findAll();
        ContractFacts before = facts(contract, rows);
        if (!draft.facts().id().equals(before.id())) {
            throw new IllegalArgumentException(
                    "A draft of another contract: " + draft.facts().id());
        }
        ContractFacts after = draft.facts();
        List<SessionSummary> standing = sessions.findAllByOrderByHeldOnAscStartsAsc().stream()
                .map(ProgrammeSession::summary)
                .toList();
        new ContractFit(standing).require(after);
        contract.change(after);
        rows.forEach(row -> row.change(after.terms(row.kind())));
        ValueChanges.between(before, after)
                .forEach(change -> record(change.subject(), "contract.changed", change.words(), by));
        publish();
        return (int) standing.stream()
                .filter(session -> session.state().compareTo(SessionState.HELD) < 0)
                .filter(session -> !dues(session, before).equals(dues(session, after)))
                .count();
    }

    /**
     * Sets with what a session of the kind begins; sessions that stand keep what they have.
     *
     * @throws Refusal {@code contract-moved-on}
     */
    @MayFoundContracts
    public void begin(ProgrammeKind kind, SessionTemplate template, int seen, Person by) {
        locked(seen).touch();
        programmes
                .findByKind(kind)
                .orElseThrow(() -> new IllegalStateException("The contract has no terms for " + kind))
                .change(template);
        String words = template.agenda().size() + " items, " + template.minutes() + " min, "
                + template.equipment().size() + " pieces";
        record(kind.wireName(), "contract.template-changed", words, by);
        publish();
    }

    private Contract locked(int seen) {
        Contract contract = contracts
                .locked(ContractScope.required().value())
                .orElseThrow(() -> new IllegalStateException("No such contract: " + ContractScope.current()));
        if (contract.revision() != seen) {
            throw new Refusal(Refusal.Kind.CONFLICT, "contract-moved-on");
        }
        return contract;
    }

    private static ContractFacts facts(Contract contract, List<Programme> rows) {
        return contract.facts(rows.stream()
                .map(Programme::terms)
                .sorted(Comparator.comparing(ProgrammeTerms::kind))
                .toList());
    }

    private static Map<Duty, Object> dues(SessionSummary session, ContractFacts contract) {
        ProgrammeTerms terms = contract.terms(session.kind());
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.askedBy(terms))
                .collect(Collectors.toMap(duty -> duty, duty -> duty.due(terms, session.day())));
    }

    private void record(String subject, String action, String words, Person by) {
        audit.record(by.id().toString(), action, subject, words);
    }

    private void publish() {
        events.publishEvent(new ContractChanged(ContractScope.required()));
    }
}
