package org.yoriai.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.agreement.Agreements;
import org.yoriai.association.SupportPolicies;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.report.DocumentForms;
import org.yoriai.report.FormKind;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;
import org.yoriai.vault.SealedFile;
import org.yoriai.vault.SealedFiles;

/** 提案の書類 — the proposal as it stands or as it was handed in (.docx), and the year's results (.xlsx); taking one out is recorded. */
@Service
@BothSides
@Transactional
public class ProposalDocuments {
    private final Proposals proposals;
    private final ProposalSubmissions submissions;
    private final YearRecords years;
    private final Opinions opinions;
    private final SupportPolicies policies;
    private final Agreements agreements;
    private final SealedFiles files;
    private final ProposalWords words;
    private final DocumentForms forms;
    private final Audit audit;
    private final Clock clock;

    ProposalDocuments(
            Proposals proposals,
            ProposalSubmissions submissions,
            YearRecords years,
            Opinions opinions,
            SupportPolicies policies,
            Agreements agreements,
            SealedFiles files,
            ProposalWords words,
            DocumentForms forms,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.submissions = submissions;
        this.years = years;
        this.opinions = opinions;
        this.policies = policies;
        this.agreements = agreements;
        this.files = files;
        this.words = words;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    /** As it stands now. */
    public ProposalFile draft(Person by) {
        Proposals.Standing standing = proposals.current();
        return make(standing.draft(), standing.submissions().size() + 1, by);
    }

    /** As it was handed in. @throws Refusal {@code proposal-unknown} */
    public ProposalFile submitted(int number, Person by) {
        UUID owner = submissions
                .findByNumber(number)
                .map(ProposalSubmission::getId)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "proposal-unknown"));
        Map<UUID, List<SealedFile>> kept = files.of(List.of(owner));
        SealedFile file = kept.getOrDefault(owner, List.of()).getFirst();
        told("proposal.opened", "No. " + number, by);
        return new ProposalFile(file.name(), files.open(file));
    }

    /** 年度の実績 (.xlsx) */
    public ProposalFile results(Person by) {
        YearRecord year = years.of(by);
        byte[] xlsx = new YearWorkbook(year, agreements.list(AgreementFilter.NONE), words).bytes();
        told("year-results.made", Integer.toString(xlsx.length), by);
        return new ProposalFile(words.say("year.file", year.contract().year().inEra()), xlsx);
    }

    ProposalFile make(ProposalDraft draft, int version, Person by) {
        YearRecord year = years.of(by);
        var fields = new ProposalFields(
                draft,
                year,
                AssociationPolicy.of(year.associations(), policies.inForce(by), draft),
                IssueBasis.of(draft, opinions.cited(by), words.say("proposal.theme.rest")),
                words);
        String title = words.say("proposal.document", year.contract().year().inEra());
        byte[] docx = forms.inForce(FormKind.PROPOSAL)
                .docx(
                        fields.of(LocalDate.now(clock), version),
                        title,
                        year.contract().contractor().name());
        told("proposal.made", Integer.toString(docx.length), by);
        return new ProposalFile(
                words.say("proposal.file", year.contract().year().inEra(), version), docx);
    }

    private void told(String action, String detail, Person by) {
        audit.record(by.id().toString(), action, "contract", detail);
    }
}
