package org.yoriai.pdf.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yoriai.pdf.PdfConversion;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;

/** PDFで見る窓 — tells how far the conversion has come; then the PDF opens in a tab of its own, or is saved. It goes with the window. */
final class PdfDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final Logger log = LoggerFactory.getLogger(PdfDialog.class);
    private static final String WIDTH = "32rem";
    private static final String PDF = "application/pdf";
    private final transient PdfConversion conversion;
    private final transient PdfDesk.Document document;
    private final Div body = new Div();
    private final Paragraph standing = new Paragraph();
    private final Button close = new Button(getTranslation("pdf.leave"), _ -> close());
    private transient Optional<Thread> work = Optional.empty();

    PdfDialog(PdfConversion conversion, PdfDesk.Document document) {
        this.conversion = conversion;
        this.document = document;
        setHeaderTitle(getTranslation("pdf.see"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        body.addClassName("yo-pdf");
        body.getElement().setAttribute("role", "status").setAttribute("data-testid", "pdf-standing");
        Paragraph name = new Paragraph(document.pdfName());
        name.addClassName("yo-strong");
        Element progress = new Element("progress").setAttribute("aria-label", getTranslation("pdf.working"));
        body.add(name, standing);
        body.getElement().appendChild(progress);
        standing.setText(getTranslation("pdf.working"));
        add(body);
        getFooter().add(close);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        // never the desk's own thread: the page stays usable meanwhile
        work = Optional.of(Thread.startVirtualThread(() -> convert(ui)));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        // whoever closes the window waits no longer: LibreOffice is ended, and its folder wiped
        work.ifPresent(Thread::interrupt);
        work = Optional.empty();
    }

    private void convert(UI ui) {
        try {
            byte[] pdf = conversion.pdf(document.docx(), new Told(ui));
            show(ui, () -> ready(pdf));
        } catch (Refusal refusal) {
            show(ui, () -> refused(refusal));
        } catch (InterruptedException closed) {
            log.debug("A PDF is no longer wanted", closed);
        } catch (RuntimeException failed) {
            show(ui, () -> {
                refused(new Refusal(Refusal.Kind.CONFLICT, "pdf-failed"));
                ui.getSession().getErrorHandler().error(new ErrorEvent(failed));
            });
        }
    }

    private static void show(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            log.debug("A desk closed before its PDF was made", gone);
        }
    }

    private void ready(byte[] pdf) {
        Div doings = new Div(
                link(pdf, "pdf.open", "print", AttachmentType.INLINE),
                link(pdf, "pdf.save", "download", AttachmentType.DOWNLOAD));
        doings.addClassName("yo-doings");
        end(new Paragraph(getTranslation("pdf.ready")), doings);
    }

    private void refused(Refusal refusal) {
        end(new Notice("warn", getTranslation(refusal.messageKey(), refusal.arguments())).asError());
    }

    private void end(Component... instead) {
        Paragraph name = new Paragraph(document.pdfName());
        name.addClassName("yo-strong");
        body.removeAll();
        body.getElement().removeAllChildren();
        body.add(name);
        body.add(instead);
        close.setText(getTranslation("desk.close"));
    }

    private Anchor link(byte[] pdf, String words, String icon, AttachmentType how) {
        boolean shown = how == AttachmentType.INLINE;
        Anchor link = new Anchor(
                event -> {
                    if (shown) {
                        event.inline(document.pdfName());
                    } else {
                        event.setFileName(document.pdfName());
                    }
                    event.setContentType(PDF);
                    event.setContentLength(pdf.length);
                    event.getOutputStream().write(pdf);
                },
                how,
                "");
        link.add(Icons.of(icon), new Span(getTranslation(words)));
        link.addClassName("yo-btn");
        if (shown) {
            link.setTarget("_blank");
        }
        link.getElement().setAttribute("data-testid", words.replace('.', '-'));
        return link;
    }

    /** 進み具合を知らせる */
    private final class Told implements PdfConversion.Progress {
        private final UI ui;

        Told(UI ui) {
            this.ui = ui;
        }

        @Override
        public void waiting(int before) {
            show(ui, () -> standing.setText(getTranslation("pdf.waiting", before)));
        }

        @Override
        public void working() {
            show(ui, () -> standing.setText(getTranslation("pdf.working")));
        }
    }
}
