package org.yoriai.survey;

import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.yoriai.pdf.JapaneseType;
import org.yoriai.shared.QrCode;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;
import org.yoriai.survey.SheetSetter.Line;
import org.yoriai.survey.SheetSetter.SetPage;

/** 用紙を刷る — numbered sheets as one PDF, ready for the printer. */
final class SheetPrinter {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final float FRAME = 0.8f;

    private final PhoneSurvey survey;
    private final String baseUrl;
    private final SheetWords words;

    SheetPrinter(PhoneSurvey survey, String baseUrl, SheetWords words) {
        this.survey = survey;
        this.baseUrl = baseUrl;
        this.words = words;
    }

    /** 刷り上がり */
    record Printed(byte[] pdf, SheetLayout layout) {}

    Printed print(int firstSheet, int copies) {
        try (PDDocument document = new PDDocument()) {
            JapaneseType font = JapaneseType.in(document);
            List<SetPage> pages =
                    new SheetSetter(font, words).set(survey.facts().questionnaire());
            describe(document);
            List<PDPage> alike = pages.stream()
                    .map(page -> same(document, page, font, words.ward(survey)))
                    .toList();
            for (int sheet = firstSheet; sheet < firstSheet + copies; sheet++) {
                for (int index = 0; index < pages.size(); index++) {
                    page(document, font, alike.get(index), pages.get(index).layout(), sheet, pages.size());
                }
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return new Printed(
                    pdf.toByteArray(),
                    new SheetLayout(1, pages.stream().map(SetPage::layout).toList()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(survey.facts().title());
        document.getDocumentCatalog().setLanguage("ja-JP");
    }

    /** What is alike on every copy of a page is kept in the file once. */
    private static PDPage same(PDDocument document, SetPage page, JapaneseType font, String foot) {
        PDPage same = new PDPage(PDRectangle.A4);
        try (PDPageContentStream to = new PDPageContentStream(document, same)) {
            for (Place mark : page.layout().marks()) {
                fill(to, mark);
            }
            to.setLineWidth(FRAME);
            for (Place frame : page.frames()) {
                to.addRect(x(frame.x()), y(frame.y() + frame.height()), length(frame.width()), length(frame.height()));
            }
            to.stroke();
            for (Line line : page.lines()) {
                write(to, font, line);
            }
            write(to, font, new Line(18, SheetLayout.HEIGHT - 12, 9, font.printable(foot)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return same;
    }

    private void page(PDDocument document, JapaneseType font, PDPage alike, PageLayout layout, int sheet, int pages)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(alike.getResources());
        List<PDStream> contents = new ArrayList<>();
        alike.getContentStreams().forEachRemaining(contents::add);
        page.setContents(contents);
        document.addPage(page);
        try (PDPageContentStream to = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            code(
                    to,
                    layout.code(),
                    new SheetCode(
                                    baseUrl,
                                    survey.facts().path(),
                                    sheet,
                                    layout.number(),
                                    survey.facts().version())
                            .address());
            write(to, font, new Line(18, 18, 16, words.sheet(sheet, layout.number(), pages)));
            String shortly = baseUrl.replaceFirst("^https?://", "") + "/s";
            String way = words.phone(shortly, grouped(survey.facts().code()));
            write(to, font, new Line(18, 25, 10, font.printable(way)));
        }
    }

    private static void code(PDPageContentStream to, Place place, String address) throws IOException {
        BitMatrix matrix = QrCode.matrix(address);
        double module = place.width() / matrix.getWidth();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    to.addRect(
                            x(place.x() + column * module),
                            y(place.y() + (row + 1) * module),
                            length(module) + 0.02f,
                            length(module) + 0.02f);
                }
            }
        }
        to.fill();
    }

    private static void fill(PDPageContentStream to, Place place) throws IOException {
        to.addRect(x(place.x()), y(place.y() + place.height()), length(place.width()), length(place.height()));
        to.fill();
    }

    private static void write(PDPageContentStream to, JapaneseType font, Line line) throws IOException {
        if (line.text().isEmpty()) {
            return;
        }
        to.beginText();
        to.setFont(font.font(), (float) line.size());
        to.newLineAtOffset(x(line.x()), y(line.baseline()));
        to.showText(line.text());
        to.endText();
    }

    private static String grouped(String code) {
        return code.replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }

    private static float x(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }

    private static float y(double millimetres) {
        return PDRectangle.A4.getHeight() - (float) (millimetres * POINTS_PER_MM);
    }

    private static float length(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }
}
