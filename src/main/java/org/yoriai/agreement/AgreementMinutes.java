package org.yoriai.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.programme.SessionChanged;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.Audit;
import org.yoriai.vault.SealedFiles;

/** 協議を書き留める — what was said with its files, in the thread and in the audit trail, and the desks that hear of it. */
@Component
class AgreementMinutes {
    private final TalkRows talks;
    private final SealedFiles files;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementMinutes(TalkRows talks, SealedFiles files, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.talks = talks;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Talk.Speaker speaker(Person by) {
        return new Talk.Speaker(Side.of(by.role()), by.id(), OffsetDateTime.now(clock));
    }

    /** @param proposal the position of the proposal it is about */
    void write(Agreement row, TalkAct act, Talk.Speaker speaker, Saying saying, Optional<Integer> proposal) {
        UUID id = Ids.next();
        Talk talk = new Talk(id, row.getId(), talks.countByAgreementId(row.getId()) + 1, act, speaker, saying);
        talks.save(proposal.map(talk::about).orElse(talk));
        files.keep(id, saying.files());
        AgreementFacts facts = row.facts();
        audit.record(
                speaker.account().toString(),
                "agreement." + act.wireName(),
                row.getId().toString(),
                "No. " + facts.number());
        events.publishEvent(new AgreementChanged(ContractScope.required(), facts.number(), facts.session()));
        // what holds the session's plan, and what it lacks for its next state, may have changed
        facts.session()
                .filter(_ -> facts.kind().part().isPresent())
                .ifPresent(session -> events.publishEvent(new SessionChanged(ContractScope.required(), session)));
    }
}
