package org.yoriai.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.yoriai.pdf.ui.PdfDesk;
import org.yoriai.proposal.ProposalFile;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Icons;
import org.yoriai.vault.FileType;

/** 提案書の画面の部品 */
final class ProposalParts {
    private ProposalParts() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** A part of the page under its heading, with a button that writes it. */
    static Section section(String titleKey, Board board, Runnable write) {
        Div head = new Div(new H2(text(titleKey)));
        head.addClassName("yo-sec__head");
        if (board.writable()) {
            Button button = new Button(text("proposal.edit"), _ -> write.run());
            button.setAriaLabel(text("proposal.edit.of", text(titleKey)));
            button.getElement().setAttribute("data-testid", titleKey + ".edit");
            head.add(button);
        }
        Section section = new Section(head);
        section.addClassName("yo-sec");
        return section;
    }

    static EmptyState nothing(String key) {
        return new EmptyState(text(key), text(key + "-when"));
    }

    /** Somebody's words as they were written, line by line. */
    static Component written(String words) {
        Span span = new Span(words);
        span.addClassName("yo-written");
        return span;
    }

    static Span second(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }

    static Component pdf(PdfDesk desk, Supplier<ProposalFile> file) {
        return desk.button(() -> {
            ProposalFile made = file.get();
            return new PdfDesk.Document(made.name(), made.content());
        });
    }

    static Anchor download(String words, FileType type, Supplier<ProposalFile> file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    ProposalFile made = file.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(made.content()),
                            made.name(),
                            type.mediaType(),
                            made.content().length);
                }),
                "");
        link.add(Icons.of("download"), new Span(words));
        link.addClassName("yo-btn");
        return link;
    }
}
