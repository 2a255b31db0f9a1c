package org.yoriai.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.yoriai.report.ReportParticulars.Picture;
import org.yoriai.report.ReportParticulars.Scaled;

/**
 * 写真の貼付け: puts each picture above its caption.
 *
 * <p>The places are known by the paragraph style, as those of the charts are, and are filled in their order.
 */
final class ReportPhotographs {

    private static final double MOST_WIDTH_MM = 78;
    private static final double MOST_HEIGHT_MM = 62;
    private static final double EMU_PER_MM = Units.EMU_PER_CENTIMETER / 10.0;

    /** Above the numbers that the charts take. */
    private static final int FIRST_ID = 30_000;

    private ReportPhotographs() {}

    /** @throws TemplateException if there are fewer places than pictures */
    static void place(XWPFDocument document, List<Picture> pictures) {
        List<XWPFParagraph> places = places(document);
        if (places.size() < pictures.size()) {
            throw new TemplateException(pictures.size() + " photographs for " + places.size() + " places");
        }
        for (int i = 0; i < pictures.size(); i++) {
            insert(places.get(i).createRun(), pictures.get(i), i);
        }
    }

    /** In the order of the page. */
    static List<XWPFParagraph> places(XWPFDocument document) {
        return document.getBodyElements().stream()
                .flatMap(ReportPhotographs::paragraphs)
                .filter(PicturePlace.PHOTOGRAPH::at)
                .toList();
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getBodyElements().stream())
                        .flatMap(ReportPhotographs::paragraphs);
            default -> Stream.empty();
        };
    }

    private static void insert(XWPFRun run, Picture picture, int at) {
        Scaled image = picture.image();
        double scale = Math.min(MOST_WIDTH_MM / image.width(), MOST_HEIGHT_MM / image.height());
        try (var bytes = new ByteArrayInputStream(image.jpeg())) {
            run.addPicture(
                    bytes,
                    Document.PICTURE_TYPE_JPEG,
                    "photograph-" + (at + 1) + ".jpg",
                    (int) Math.round(image.width() * scale * EMU_PER_MM),
                    (int) Math.round(image.height() * scale * EMU_PER_MM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new TemplateException("No photograph could be added", e);
        }
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(FIRST_ID + at);
        properties.setName("写真" + (at + 1));
        properties.setDescr(XmlText.clean(picture.caption()));
    }
}
