package org.yoriai.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What the library alone needs for the same words, tables, charts and pictures: no template, no database, nothing unsealed. */
record PoiAlone(List<String> paragraphs, List<List<List<String>>> tables, List<byte[]> jpegs, int charts) {
    private static final String[] ANSWERS = {"とてもよい", "よい", "ふつう", "わるい", "答えなし"};
    private static final Integer[] COUNTS = {12, 9, 5, 1, 3};

    static PoiAlone like(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<List<List<String>>> tables = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                tables.add(table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(XWPFTableCell::getText)
                                .toList())
                        .toList());
            }
            return new PoiAlone(
                    document.getParagraphs().stream().map(one -> one.getText()).toList(),
                    tables,
                    document.getAllPictures().stream()
                            .map(XWPFPictureData::getData)
                            .toList(),
                    document.getCharts().size());
        }
    }

    int pictures() {
        return jpegs.size();
    }

    byte[] write() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            tables.forEach(rows -> table(document, rows));
            for (byte[] jpeg : jpegs) {
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(jpeg),
                                Document.PICTURE_TYPE_JPEG,
                                "picture.jpg",
                                Units.toEMU(220),
                                Units.toEMU(165));
            }
            for (int chart = 0; chart < charts; chart++) {
                chart(document);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable();
        for (int row = 0; row < rows.size(); row++) {
            var line = row == 0 ? table.getRow(0) : table.insertNewTableRow(row);
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                XWPFTableCell into = row == 0 && cell == 0 ? line.getCell(0) : line.addNewTableCell();
                into.setText(rows.get(row).get(cell));
            }
        }
    }

    private static void chart(XWPFDocument document) throws IOException, InvalidFormatException {
        var chart = document.createChart(15 * Units.EMU_PER_CENTIMETER, 6 * Units.EMU_PER_CENTIMETER);
        var answers = chart.createCategoryAxis(AxisPosition.LEFT);
        var counts = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFChartData data = chart.createData(ChartTypes.BAR, answers, counts);
        data.addSeries(
                        XDDFDataSourcesFactory.fromArray(ANSWERS, "A2:A6", 0),
                        XDDFDataSourcesFactory.fromArray(COUNTS, "B2:B6", 1))
                .setTitle("人数", null);
        chart.plot(data);
    }
}
