package org.yoriai.pdf.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Supplier;
import org.yoriai.pdf.PdfConversion;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;

/** 「PDFで見る」 — the button that every module may put beside a .docx that it makes. */
@org.springframework.stereotype.Component
public class PdfDesk {
    private static final int LONG_ENOUGH_TO_READ = 15_000;
    private final PdfConversion conversion;

    PdfDesk(PdfConversion conversion) {
        this.conversion = conversion;
    }

    /** Word文書 — with the name under which it is saved. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once to be converted, never compared
    public record Document(String name, byte[] docx) {
        String pdfName() {
            return name.replaceFirst("\\.docx$", "") + ".pdf";
        }
    }

    /**
     * Where LibreOffice is missing the button says so, and what can be had instead.
     *
     * @param making makes or opens the document when the button is pressed, and records that as it does for the .docx
     */
    public Component button(Supplier<Document> making) {
        return button(I18NProvider.translate("pdf.see"), making);
    }

    /** @param words where the place does not tell by itself which document is meant */
    public Component button(String words, Supplier<Document> making) {
        Button button = new Button(words, Icons.of("print"), _ -> open(making));
        button.getElement().setAttribute("data-testid", "pdf-see");
        if (conversion.available()) {
            return button;
        }
        button.setEnabled(false);
        Span why = new Span(I18NProvider.translate("refusal.pdf-no-office"));
        why.addClassName("yo-second");
        Div told = new Div(button, why);
        told.addClassName("yo-pdf-missing");
        return told;
    }

    private void open(Supplier<Document> making) {
        try {
            new PdfDialog(conversion, making.get()).open();
        } catch (Refusal refusal) {
            Notification told =
                    new Notification(new Div(I18NProvider.translate(refusal.messageKey(), refusal.arguments())));
            told.setAssertive(true);
            told.setDuration(LONG_ENOUGH_TO_READ);
            told.open();
        }
    }
}
