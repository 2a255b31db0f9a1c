package org.yoriai.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/** 協議を読む — both sides read everything; nobody else does. */
@Service
@BothSides
@Transactional(readOnly = true)
public class Agreements {
    private final AgreementRows agreements;
    private final TalkRows talks;
    private final AgreementThreads threads;

    Agreements(AgreementRows agreements, TalkRows talks, AgreementThreads threads) {
        this.agreements = agreements;
        this.talks = talks;
        this.threads = threads;
    }

    /** The newest first. What was said is sealed, so a search opens it: two queries, however many there are. */
    public List<AgreementFacts> list(AgreementFilter filter) {
        return rows(filter).stream().map(Agreement::facts).toList();
    }

    /** With everything that was said in them. */
    public List<AgreementThread> threads(AgreementFilter filter) {
        return threads.of(rows(filter));
    }

    /** @throws Refusal {@code agreement-unknown} */
    public AgreementThread thread(int number) {
        return threads.of(agreements.findByNumber(number).orElseThrow(Agreements::unknown));
    }

    /** Those on one session, the newest first. */
    public List<AgreementFacts> ofSession(ProgrammeSessionId session) {
        return agreements.findBySessionIdOrderByNumberDesc(session.value()).stream()
                .map(Agreement::facts)
                .toList();
    }

    public int countOf(ProgrammeSessionId session) {
        return agreements.countBySessionId(session.value());
    }

    /** What is open and whose turn it is, the longest waiting first; one query. */
    public List<WaitingAgreement> waiting() {
        return agreements.findByStateOrderByChangedAt(AgreementState.OPEN).stream()
                .map(Agreement::facts)
                .map(WaitingAgreement::of)
                .toList();
    }

    private List<Agreement> rows(AgreementFilter filter) {
        Map<UUID, StringBuilder> said = new HashMap<>();
        if (filter.searches()) {
            talks.findAll()
                    .forEach(talk -> said.computeIfAbsent(talk.agreementId(), _ -> new StringBuilder())
                            .append(talk.text())
                            .append('\n'));
        }
        return agreements.findAllByOrderByNumberDesc().stream()
                .filter(row -> filter.fits(row.facts()))
                .filter(row -> !filter.searches() || found(filter, row, said))
                .toList();
    }

    private static boolean found(AgreementFilter filter, Agreement row, Map<UUID, StringBuilder> said) {
        AgreementFacts facts = row.facts();
        return filter.foundIn(
                facts.title() + "\n第" + facts.number() + "号\n" + said.getOrDefault(row.getId(), new StringBuilder()));
    }

    static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "agreement-unknown");
    }
}
