package org.yoriai.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.pdf.ui.PdfDesk;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.proposal.AssociationPolicy;
import org.yoriai.proposal.Opinions;
import org.yoriai.proposal.ProposalBoards;
import org.yoriai.proposal.ProposalChanged;
import org.yoriai.proposal.ProposalDocuments;
import org.yoriai.proposal.ProposalHandIn;
import org.yoriai.proposal.Proposals;
import org.yoriai.proposal.SubmissionFacts;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Live;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;
import org.yoriai.shared.ui.Status;
import org.yoriai.vault.FileType;

/** 提案書 — next year's plan and support policies with what they rest on; the office writes, the ward accepts or gives back. */
@Route("proposal")
@RolesAllowed({"WARD", "OFFICE"})
class ProposalView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient Proposals proposals;
    private final transient ProposalHandIn handIn;
    private final transient ProposalDocuments documents;
    private final transient ProposalBoards boards;
    private final transient Opinions opinions;
    private final transient Contracts contracts;
    private final transient ProgrammeSessions sessions;
    private final transient People people;
    private final transient AuthenticationContext authentication;
    private final transient PdfDesk pdf;
    private final Div contents = new Div();

    ProposalView(
            Proposals proposals,
            ProposalHandIn handIn,
            ProposalDocuments documents,
            ProposalBoards boards,
            Opinions opinions,
            Contracts contracts,
            ProgrammeSessions sessions,
            People people,
            AuthenticationContext authentication,
            PdfDesk pdf,
            Live live) {
        this.proposals = proposals;
        this.handIn = handIn;
        this.documents = documents;
        this.boards = boards;
        this.opinions = opinions;
        this.contracts = contracts;
        this.sessions = sessions;
        this.people = people;
        this.authentication = authentication;
        this.pdf = pdf;
        contents.addClassName("yo-closing");
        add(contents);
        live.refresh(this, ProposalChanged.class, _ -> true, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        ProposalBoards.Gathered gathered = boards.of(person);
        Board board = new Board(
                gathered.standing(), gathered.policies(), gathered.opinions(), gathered.issues(), person, draft -> {
                    proposals.write(draft, gathered.standing().revision(), person);
                    show();
                });
        contents.removeAll();
        contents.add(head(board));
        if (board.standing().open()) {
            contents.add(new Paragraph(due()));
        }
        contents.add(doings(board));
        missing(board).map(words -> new Notice("info", words)).forEach(contents::add);
        contents.add(
                HistorySection.of(board, people.names(), documents, pdf),
                PlanSection.of(board),
                PolicySection.of(board),
                IssueSection.of(board, () -> choose(board)),
                BudgetSection.feasibility(board),
                BudgetSection.of(board));
    }

    private Div head(Board board) {
        Div head = new Div(new H1(subject()));
        head.addClassName("yo-head");
        head.add(board.standing()
                .last()
                .map(SubmissionFacts::state)
                .map(HistorySection::state)
                .orElseGet(() -> new Status(Status.Kind.PLAIN, "plan", getTranslation("proposal.state.draft"))));
        return head;
    }

    private String due() {
        int days = contracts.current().proposalDueDays();
        return sessions.all().stream()
                .map(SessionSummary::day)
                .max(Comparator.naturalOrder())
                .map(last -> getTranslation("proposal.due", Dates.day(last), days, Dates.day(last.plusDays(days))))
                .orElseGet(() -> getTranslation("proposal.due.none"));
    }

    private Div doings(Board board) {
        HandInButtons doings = new HandInButtons(handIn, board, this::show);
        // while the ward has it, and once it is accepted, what was handed in is the proposal
        if (board.standing().open()) {
            doings.add(
                    ProposalParts.download(
                            getTranslation("proposal.draft.download"),
                            FileType.DOCX,
                            () -> documents.draft(board.person())),
                    ProposalParts.pdf(pdf, () -> documents.draft(board.person())));
        }
        doings.add(ProposalParts.download(
                getTranslation("proposal.results.download"), FileType.XLSX, () -> documents.results(board.person())));
        return doings;
    }

    /** What is still to be written before it can be handed in. */
    private Stream<String> missing(Board board) {
        if (!board.writable()) {
            return Stream.empty();
        }
        long undecided = board.policies().stream()
                .map(AssociationPolicy::words)
                .filter(Optional::isEmpty)
                .count();
        return Stream.of(
                        told(board.draft().plan().isEmpty(), "proposal.missing.plan"),
                        told(board.draft().feasibility().isEmpty(), "proposal.missing.feasibility"),
                        told(board.draft().budget().lines().isEmpty(), "proposal.missing.budget"),
                        told(undecided > 0, "proposal.missing.policies", undecided))
                .flatMap(List::stream);
    }

    private List<String> told(boolean lacks, String key, Object... arguments) {
        return lacks ? List.of(getTranslation(key, arguments)) : List.of();
    }

    private void choose(Board board) {
        OpinionChoice choice = new OpinionChoice(opinions, board);
        choice.addOpenedChangeListener(changed -> {
            if (!changed.isOpened()) {
                show();
            }
        });
        choice.open();
    }

    @Override
    protected String subject() {
        return getTranslation("proposal.title");
    }
}
