package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;
import tools.jackson.databind.json.JsonMapper;

/** Sheets of paper from the questionnaire: numbered, readable, and with everything where the kept geometry says. */
class PaperSheetsTest extends SurveyTesting {
    private static final int DPI = 150;

    @Autowired
    PaperSheets sheets;

    @Autowired
    JsonMapper json;

    @Test
    void numbersGoOnFromOnePrintingToTheNextAndNobodyGetsTheSameTwice() {
        ProgrammeSessionId session = freshSession();
        agreed(session, everyKind());
        var first = As.call(office(), () -> sheets.prepare(session, 3, office()));
        var second = As.call(ward(), () -> sheets.prepare(session, 2, ward()));
        assertThat(List.of(first.firstSheet(), first.lastSheet(), second.firstSheet(), second.lastSheet()))
                .containsExactly(1, 3, 4, 5);
        assertThat(As.call(office(), () -> sheets.printings(session))).containsExactly(first, second);
        for (int copies : new int[] {0, -1, 501}) {
            assertThatThrownBy(() -> As.call(office(), () -> sheets.prepare(session, copies, office())))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void withoutTheWardsWordNothingIsPrintedButASpecimen() {
        ProgrammeSessionId session = freshSession();
        As.run(office(), () -> editing.begin(session, "hearing", office()));
        assertThatThrownBy(() -> As.call(office(), () -> sheets.prepare(session, 3, office())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("survey-not-agreed"));
        byte[] specimen = As.call(
                        office(),
                        () -> sheets.specimen(editing.preview(session).orElseThrow(), "https://yoriai.example"))
                .pdf();
        assertThat(new String(specimen, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void everySheetSaysItsNumberInWordsAndInItsCode() throws Exception {
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, everyKind());
        var printing = As.call(office(), () -> sheets.prepare(session, 3, office()));
        byte[] pdf = As.call(office(), () -> sheets.file(session, printing.id(), "https://yoriai.example"))
                .pdf();
        SheetLayout layout = layout(printing);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = layout.pages().size();
            assertThat(document.getNumberOfPages()).isEqualTo(3 * pages);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "回答票 001",
                            "回答票 003",
                            "見本の質問票",
                            "問7",
                            "yoriai.example/s",
                            survey.code().substring(0, 3) + " " + survey.code().substring(3))
                    .doesNotContain("《");
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, DPI);
                PageLayout set = layout.pages().get(page % pages);
                assertThat(decoded(picture, set.code()))
                        .isEqualTo("https://yoriai.example" + survey.path() + "#" + (page / pages + 1) + "."
                                + (page % pages + 1) + ".1");
            }
        }
    }

    @Test
    void marksAndBoxesStandWhereTheGeometrySaysAndEveryOptionHasOne() throws Exception {
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, everyKind());
        var printing = As.call(office(), () -> sheets.prepare(session, 1, office()));
        SheetLayout layout = layout(printing);
        assertThat(layout.pages().stream()
                        .flatMap(page -> page.boxes().stream())
                        .map(SheetLayout.Box::option))
                .containsExactlyElementsOf(survey.questions().stream()
                        .flatMap(question -> question.options().stream())
                        .map(option -> option.id().value())
                        .toList());
        assertThat(layout.pages().stream().flatMap(page -> page.areas().stream()))
                .hasSize(2 + 4);
        byte[] pdf = As.call(office(), () -> sheets.file(session, printing.id(), "https://yoriai.example"))
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PageLayout page : layout.pages()) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page.number() - 1, DPI);
                ImageIO.write(
                        picture,
                        "png",
                        Files.createDirectories(Path.of("target/pictures"))
                                .resolve("sheet-" + page.number() + ".png")
                                .toFile());
                page.marks()
                        .forEach(mark ->
                                assertThat(darkness(picture, inner(mark, 0.5))).isGreaterThan(0.95));
                page.boxes().forEach(box -> {
                    assertThat(darkness(picture, inner(box.place(), 0.8)))
                            .as("empty box")
                            .isLessThan(0.02);
                    assertThat(darkness(picture, inner(box.place(), -0.3)))
                            .as("frame of box")
                            .isGreaterThan(0.1);
                });
            }
        }
    }

    private SheetLayout layout(PaperSheets.Printing printing) {
        return json.readValue(
                jdbc.sql("select layout from survey_printing where id = ?")
                        .param(printing.id())
                        .query(String.class)
                        .single(),
                SheetLayout.class);
    }

    private static String decoded(BufferedImage picture, Place code) throws Exception {
        double quiet = 3;
        BufferedImage part = picture.getSubimage(
                pixels(code.x() - quiet),
                pixels(code.y() - quiet),
                pixels(code.width() + 2 * quiet),
                pixels(code.height() + 2 * quiet));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    private static Place inner(Place place, double by) {
        return new Place(place.x() + by, place.y() + by, place.width() - 2 * by, place.height() - 2 * by);
    }

    private static double darkness(BufferedImage picture, Place place) {
        int dark = 0;
        int all = 0;
        for (int y = pixels(place.y()); y < pixels(place.y() + place.height()); y++) {
            for (int x = pixels(place.x()); x < pixels(place.x() + place.width()); x++) {
                all++;
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return (double) dark / all;
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * DPI);
    }
}
