package org.yoriai.agreement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.PlanLocks;
import org.yoriai.programme.PlanPart;
import org.yoriai.programme.ProgrammeSessionId;

/** 合意による固定 — an agreement that stands holds its part of the session's plan; open, it holds nothing. */
@Component
class AgreementLocks implements PlanLocks {
    /** Kinds whose agreement holds a part of a plan. */
    static final Set<AgreementKind> HOLDING = EnumSet.allOf(AgreementKind.class).stream()
            .filter(kind -> kind.part().isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private final AgreementRows agreements;

    AgreementLocks(AgreementRows agreements) {
        this.agreements = agreements;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PlanPart, Integer> of(ProgrammeSessionId session) {
        return numbers(session, AgreementState.AGREED);
    }

    /** By part, the number of the agreement on it in the given state; one query. */
    Map<PlanPart, Integer> numbers(ProgrammeSessionId session, AgreementState state) {
        Map<PlanPart, Integer> numbers = new EnumMap<>(PlanPart.class);
        agreements.findBySessionIdAndKindInAndStateNot(session.value(), HOLDING, AgreementState.WITHDRAWN).stream()
                .map(Agreement::facts)
                .filter(agreement -> agreement.state() == state)
                .forEach(agreement -> agreement.kind().part().ifPresent(part -> numbers.put(part, agreement.number())));
        return numbers;
    }
}
