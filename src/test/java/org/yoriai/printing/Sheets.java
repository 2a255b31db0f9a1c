package org.yoriai.printing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.association.ParticipantId;
import org.yoriai.programme.NetworkState;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.VenueFacts;

/** Made-up people and a session for them, and what stands on a finished sheet. */
final class Sheets {
    private static final Path PICTURES = Path.of("target", "pictures", "sheets");

    private Sheets() {}

    static PrintWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PrintWords(messages);
    }

    static SessionPlan plan(ProgrammeKind kind, String title) {
        return new SessionPlan(
                new SessionSummary(
                        new ProgrammeSessionId(UUID.randomUUID()),
                        kind,
                        5,
                        title,
                        LocalDate.of(2026, 12, 8),
                        LocalTime.of(14, 0),
                        LocalTime.of(16, 0),
                        "見本区民センター 会議室1",
                        SessionState.READY),
                new SessionPlan.Revision(1, Optional.empty()),
                "",
                UUID.randomUUID(),
                new VenueFacts("見本区民センター 会議室1", "見本区見本1-2-3", 30, NetworkState.AVAILABLE, "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static ParticipantFacts person(String name, String kana, String association) {
        return new ParticipantFacts(new ParticipantId(UUID.randomUUID()), name, kana, association);
    }

    /** What stands on each page, without blanks: a long name goes on in the next line. */
    static List<String> read(String name, byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("[\\s　]", ""));
            }
        }
        // left for whoever looks at the sheets
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), pdf);
        return pages;
    }

    /** What the QR code on the only page says, at the coarseness of an old phone's camera. */
    static String scanned(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))))
                    .getText();
        }
    }
}
