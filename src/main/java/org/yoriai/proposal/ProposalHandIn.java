package org.yoriai.proposal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.identity.WardOnly;
import org.yoriai.programme.ClosingChanged;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.NewFile;
import org.yoriai.vault.SealedFiles;

/** 提案書を提出し、確認する (仕様書 4(4), 5) — the document of each time is kept as it was; the ward accepts it or gives it back. */
@Service
@Transactional
public class ProposalHandIn {
    private final ProposalRows rows;
    private final ProposalSubmissions submissions;
    private final ProposalJson json;
    private final ProposalDocuments documents;
    private final ProgrammeSessions sessions;
    private final SealedFiles files;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalHandIn(
            ProposalRows rows,
            ProposalSubmissions submissions,
            ProposalJson json,
            ProposalDocuments documents,
            ProgrammeSessions sessions,
            SealedFiles files,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.json = json;
        this.documents = documents;
        this.sessions = sessions;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands in what stands now.
     *
     * @param seen the revision that was before the person's eyes
     * @return the number of the version
     * @throws Refusal {@code proposal-before-end} while a session is still to be held (仕様書 4(4)「全ての事業終了後」),
     *     {@code proposal-incomplete}, {@code proposal-moved-on}, {@code proposal-waits}, {@code proposal-accepted}
     */
    @OfficeOnly
    public int submit(int seen, Person by) {
        Proposal proposal = rows.locked().orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "proposal-incomplete"));
        List<ProposalSubmission> before = submissions.findAllByOrderByNumberDesc();
        Proposals.requireOpen(before);
        if (proposal.revision() != seen) {
            throw Proposal.movedOn();
        }
        requireAllHeld();
        ProposalDraft draft = json.read(proposal.draft());
        requireWhole(draft);
        int number = before.size() + 1;
        UUID id = Ids.next();
        submissions.save(new ProposalSubmission(id, number, by.id(), now()));
        ProposalFile file = documents.make(draft, number, by);
        files.keep(id, List.of(NewFile.of(file.name(), file.content())));
        tell("proposal.submitted", number, by);
        return number;
    }

    /** 履行確認 of the proposal. @throws Refusal {@code proposal-unknown}, {@code proposal-answered} */
    @WardOnly
    public void accept(int number, Person by) {
        locked(number).accept(by.id(), now());
        tell("proposal.accepted", number, by);
    }

    /** @throws Refusal {@code proposal-unknown}, {@code proposal-answered}, {@code comment-missing} */
    @WardOnly
    public void giveBack(int number, String words, Person by) {
        locked(number).giveBack(words, by.id(), now());
        tell("proposal.returned", number, by);
    }

    private void requireAllHeld() {
        List<SessionSummary> all = sessions.all();
        long toCome = all.stream()
                .filter(session -> session.state().compareTo(SessionState.HELD) < 0)
                .count();
        if (all.isEmpty() || toCome > 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "proposal-before-end", toCome);
        }
    }

    private static void requireWhole(ProposalDraft draft) {
        boolean missing = draft.plan().isEmpty()
                || draft.feasibility().isEmpty()
                || draft.budget().lines().isEmpty();
        if (missing) {
            throw new Refusal(Refusal.Kind.CONFLICT, "proposal-incomplete");
        }
    }

    private ProposalSubmission locked(int number) {
        return submissions
                .findLockedByNumber(number)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "proposal-unknown"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(String action, int number, Person by) {
        audit.record(by.id().toString(), action, "contract", "No. " + number);
        events.publishEvent(new ProposalChanged(ContractScope.required()));
        events.publishEvent(new ClosingChanged(ContractScope.required()));
    }
}
