package org.yoriai.association;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 今後の支援方針 — for the report of a visit (仕様書 4(2)ケ) and the proposal (仕様書 4(4)); both sides write it. */
@Service
@BothSides
@Transactional
public class SupportPolicies {
    static final int MOST = 4000;
    private final PolicyRows rows;
    private final Associations associations;
    private final VisitedAssociations visited;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportPolicies(
            PolicyRows rows,
            Associations associations,
            VisitedAssociations visited,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.associations = associations;
        this.visited = visited;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal {@code association-unknown}, {@code policy-text}, {@code day-in-future} */
    public void decide(AssociationId association, String policy, LocalDate day, Person by) {
        String text = policy.strip();
        if (text.isEmpty() || text.length() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "policy-text", MOST);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "day-in-future");
        }
        if (!associations.existsById(association.value())) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "association-unknown");
        }
        rows.save(new SupportPolicy(
                Ids.next(), association, new PolicyFacts(text, day, by.id()), OffsetDateTime.now(clock)));
        audit.record(by.id().toString(), "policy.decided", association.toString(), "");
        events.publishEvent(new AssociationChanged(ContractScope.required(), association));
    }

    /** The version in force of each association that has one; the reading is recorded. */
    public Map<AssociationId, PolicyFacts> inForce(Person reader) {
        Map<AssociationId, PolicyFacts> newest = rows.findAll().stream()
                .sorted(SupportPolicy.IN_TIME)
                .collect(Collectors.toMap(SupportPolicy::association, SupportPolicy::facts, (_, later) -> later));
        audit.record(
                reader.id().toString(),
                "policies.viewed",
                ContractScope.required().toString(),
                Integer.toString(newest.size()));
        return newest;
    }

    /**
     * Whom the visit is to, with the policy in force; empty while nobody has said whom. The reading is recorded.
     *
     * @param reader an account's ID, for the audit trail
     */
    @OfficeOnly
    public Optional<VisitedPolicy> ofVisit(ProgrammeSessionId session, String reader) {
        return visited.at(session)
                .flatMap(association -> associations.findById(association.value()))
                .map(association -> {
                    audit.record(reader, "policies.viewed", session.toString(), "1");
                    return new VisitedPolicy(
                            new AssociationId(association.getId()),
                            association.name(),
                            rows.findByAssociationId(association.getId()).stream()
                                    .max(SupportPolicy.IN_TIME)
                                    .map(SupportPolicy::facts));
                });
    }
}
