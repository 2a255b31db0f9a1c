package org.yoriai.proposal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MembersOnly;
import org.yoriai.shared.BusinessTime;

/** 提案書の日付 — for what follows from them: due days and the invoice; one short query, and nothing of what it says. */
@Service
@MembersOnly
@Transactional(readOnly = true)
public class ProposalDays {
    private final ProposalSubmissions submissions;

    ProposalDays(ProposalSubmissions submissions) {
        this.submissions = submissions;
    }

    /**
     * 提案書の日付
     *
     * @param handedIn of the version that waits or is accepted; empty once it was given back
     */
    public record Days(Optional<LocalDate> handedIn, Optional<LocalDate> accepted) {}

    public Days days() {
        Optional<SubmissionFacts> last = submissions.findAllByOrderByNumberDesc().stream()
                .findFirst()
                .map(ProposalSubmission::facts)
                .filter(submission -> submission.state() != SubmissionState.RETURNED);
        return new Days(
                last.map(SubmissionFacts::submittedAt).map(ProposalDays::day),
                last.filter(submission -> submission.state() == SubmissionState.ACCEPTED)
                        .flatMap(SubmissionFacts::answer)
                        .map(SubmissionFacts.Answer::at)
                        .map(ProposalDays::day));
    }

    public Optional<LocalDate> acceptedOn() {
        return days().accepted();
    }

    private static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate();
    }
}
