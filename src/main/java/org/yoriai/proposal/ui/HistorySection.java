package org.yoriai.proposal.ui;

import static org.yoriai.proposal.ui.ProposalParts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.yoriai.identity.AccountId;
import org.yoriai.pdf.ui.PdfDesk;
import org.yoriai.proposal.ProposalDocuments;
import org.yoriai.proposal.SubmissionFacts;
import org.yoriai.proposal.SubmissionState;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Status;
import org.yoriai.vault.FileType;

/** 提出の経過 — each version with its days, the ward's answer and the document as it was. */
final class HistorySection {
    private HistorySection() {}

    static Section of(Board board, Map<AccountId, String> names, ProposalDocuments documents, PdfDesk pdf) {
        Div head = new Div(new H2(text("proposal.history")));
        head.addClassName("yo-sec__head");
        Section section = new Section(head);
        section.addClassName("yo-sec");
        section.add(
                board.standing().submissions().isEmpty()
                        ? ProposalParts.nothing("proposal.history.none")
                        : table(board, names, documents, pdf));
        return section;
    }

    private static DeskTable table(
            Board board, Map<AccountId, String> names, ProposalDocuments documents, PdfDesk pdf) {
        DeskTable table = new DeskTable(
                text("proposal.history"),
                List.of(
                        new DeskTable.Column(text("proposal.history.version"), "key", "nw"),
                        new DeskTable.Column(text("proposal.history.submitted")),
                        new DeskTable.Column(text("proposal.history.answer")),
                        new DeskTable.Column(text("proposal.history.file"), "nw")));
        board.standing().submissions().forEach(one -> {
            Anchor file = ProposalParts.download(
                    text("proposal.history.open"),
                    FileType.DOCX,
                    () -> documents.submitted(one.number(), board.person()));
            file.setAriaLabel(text("proposal.history.open-of", one.number()));
            Div files = new Div(file, ProposalParts.pdf(pdf, () -> documents.submitted(one.number(), board.person())));
            files.addClassName("yo-doings");
            table.row(
                            new Span(text("proposal.history.version-of", one.number())),
                            new Span(day(one.submittedAt()) + "　" + names.getOrDefault(one.submittedBy(), "")),
                            answer(one, names),
                            files)
                    .getElement()
                    .setAttribute("data-testid", "proposal-submission");
        });
        return table;
    }

    private static Component answer(SubmissionFacts one, Map<AccountId, String> names) {
        Div lines = new Div(state(one.state()));
        one.answer().ifPresent(answer -> {
            lines.add(ProposalParts.second(day(answer.at()) + "　" + names.getOrDefault(answer.by(), "")));
            if (!answer.words().isEmpty()) {
                lines.add(ProposalParts.written(answer.words()));
            }
        });
        return lines;
    }

    static Status state(SubmissionState state) {
        String words = text("proposal.state." + state.wireName());
        return switch (state) {
            case SUBMITTED -> new Status(Status.Kind.WAIT, "wait", words);
            case RETURNED -> new Status(Status.Kind.NEED, "warn", words);
            case ACCEPTED -> new Status(Status.Kind.GOOD, "done", words);
        };
    }

    private static String day(OffsetDateTime at) {
        return EraDate.of(at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate());
    }
}
