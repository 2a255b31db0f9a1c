package org.yoriai.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** 紙 — pages of A4 on which is drawn in millimetres from the upper left corner, in letters that are embedded. */
public final class Paper implements AutoCloseable {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;
    public static final double MM_PER_POINT = 25.4 / 72;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private final PDDocument document = new PDDocument();
    private final JapaneseType type = JapaneseType.in(document);
    // all stay open until the end: how many pages there are is told on the first
    private final List<PDPageContentStream> pages = new ArrayList<>();

    public Paper(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("ja-JP");
    }

    public JapaneseType type() {
        return type;
    }

    public int pages() {
        return pages.size();
    }

    /** What is drawn from now on stands on a new page. */
    public void newPage() {
        writing(() -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            pages.add(new PDPageContentStream(document, page));
        });
    }

    /** @param size in points */
    public void text(double x, double baseline, double size, String text) {
        String printable = type.printable(text);
        if (printable.isBlank()) {
            return;
        }
        PDPageContentStream to = pages.getLast();
        writing(() -> {
            to.beginText();
            to.setFont(type.font(), (float) size);
            to.newLineAtOffset(length(x), y(baseline));
            to.showText(printable);
            to.endText();
        });
    }

    public void centred(double middle, double baseline, double size, String text) {
        text(middle - width(text, size) / 2, baseline, size, text);
    }

    public void rightwards(double right, double baseline, double size, String text) {
        text(right - width(text, size), baseline, size, text);
    }

    /** In millimetres. */
    public double width(String text, double size) {
        return type.width(type.printable(text), size) * MM_PER_POINT;
    }

    public void rule(double fromX, double fromY, double toX, double toY, double points) {
        PDPageContentStream to = pages.getLast();
        writing(() -> {
            to.setLineWidth((float) points);
            to.moveTo(length(fromX), y(fromY));
            to.lineTo(length(toX), y(toY));
            to.stroke();
        });
    }

    public void frame(double x, double top, double width, double height, double points) {
        PDPageContentStream to = pages.getLast();
        writing(() -> {
            to.setLineWidth((float) points);
            to.addRect(length(x), y(top + height), length(width), length(height));
            to.stroke();
        });
    }

    /** @param grey 0 is black, 1 is white */
    public void filled(double x, double top, double width, double height, double grey) {
        PDPageContentStream to = pages.getLast();
        writing(() -> {
            to.setNonStrokingColor((float) grey);
            to.addRect(length(x), y(top + height), length(width), length(height));
            to.fill();
            to.setNonStrokingColor(0f);
        });
    }

    /** The finished file, each page with its number below. */
    public byte[] numbered(String foot) {
        return numbered(foot, WIDTH / 2);
    }

    /** @param middle of the number, where something else stands in the middle of the page */
    public byte[] numbered(String foot, double middle) {
        double size = 9;
        for (int page = 0; page < pages.size(); page++) {
            PDPageContentStream to = pages.get(page);
            String number = (page + 1) + "／" + pages.size();
            float begins = length(middle - width(number, size) / 2);
            writing(() -> below(to, begins, size, number));
            writing(() -> below(to, length(14), size, type.printable(foot)));
        }
        return plain();
    }

    /** The finished file. */
    public byte[] plain() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        writing(() -> {
            for (PDPageContentStream page : pages) {
                page.close();
            }
            document.save(pdf);
        });
        return pdf.toByteArray();
    }

    private void below(PDPageContentStream to, float x, double size, String text) throws IOException {
        to.beginText();
        to.setFont(type.font(), (float) size);
        to.newLineAtOffset(x, y(HEIGHT - 7));
        to.showText(text);
        to.endText();
    }

    @Override
    public void close() {
        writing(document::close);
    }

    private static float y(double millimetres) {
        return PDRectangle.A4.getHeight() - length(millimetres);
    }

    private static float length(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }

    /** 描くこと */
    private interface Drawing {
        void draw() throws IOException;
    }

    private static void writing(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException onlyMemoryIsWritten) {
            throw new UncheckedIOException(onlyMemoryIsWritten);
        }
    }
}
