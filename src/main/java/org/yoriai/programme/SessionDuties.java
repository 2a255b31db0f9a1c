package org.yoriai.programme;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MembersOnly;

/** 手続きの進みを読む — one answer for the list, the session's page and the start page: the state, mended by those who know better. */
@Service
@MembersOnly
@Transactional(readOnly = true)
public class SessionDuties {
    private final List<DutyFacts> facts;
    private final Contracts contracts;

    SessionDuties(List<DutyFacts> facts, Contracts contracts) {
        this.facts = List.copyOf(facts);
        this.contracts = contracts;
    }

    /** What the contract asks for around each of the sessions, in the order of {@link Duty}. */
    public Map<ProgrammeSessionId, List<DutyStanding>> of(Collection<SessionSummary> sessions) {
        return of(sessions, contracts.current());
    }

    /** The same for whoever has read the contract already. */
    public Map<ProgrammeSessionId, List<DutyStanding>> of(Collection<SessionSummary> sessions, ContractFacts contract) {
        Map<Duty, Map<ProgrammeSessionId, DutyFacts.Standing>> known = new EnumMap<>(Duty.class);
        facts.forEach(source -> known.put(source.duty(), source.standings()));
        Map<ProgrammeSessionId, List<DutyStanding>> standings = new HashMap<>();
        sessions.forEach(session -> {
            ProgrammeTerms terms = contract.terms(session.kind());
            standings.put(
                    session.id(),
                    Arrays.stream(Duty.values())
                            .filter(duty -> duty.askedBy(terms))
                            .map(duty -> standing(duty, session, terms, known.getOrDefault(duty, Map.of())))
                            .toList());
        });
        return Map.copyOf(standings);
    }

    private static DutyStanding standing(
            Duty duty,
            SessionSummary session,
            ProgrammeTerms terms,
            Map<ProgrammeSessionId, DutyFacts.Standing> known) {
        Optional<DutyFacts.Standing> fact = Optional.ofNullable(known.get(session.id()));
        return new DutyStanding(
                duty,
                duty.due(terms, session.day()),
                fact.map(DutyFacts.Standing::holder).orElse(duty.holder()),
                duty.doneIn(session.state())
                        || fact.flatMap(DutyFacts.Standing::doneOn).isPresent(),
                fact.flatMap(DutyFacts.Standing::doneOn));
    }
}
