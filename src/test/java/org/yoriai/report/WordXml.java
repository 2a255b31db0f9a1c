package org.yoriai.report;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The few pieces of WordprocessingML that the report's form is made of. Texts are the form's own and hold no markup. */
final class WordXml {

    private WordXml() {}

    /** A part's root; its content stands in the main namespace {@code w}. */
    static String part(String root, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:%1$s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                %2$s
                </w:%1$s>
                """.formatted(root, content);
    }

    /** A paragraph; each text is a run: plain, or {@code Style|text} with a character style. */
    static String p(String style, String... texts) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                + Stream.of(texts).map(WordXml::run).collect(Collectors.joining()) + "</w:p>\n";
    }

    /** The same paragraphs, held on the page of what follows them. */
    static String kept(String paragraphs) {
        return paragraphs.replaceAll("(<w:pStyle w:val=\"[^\"]*\"/>)", "$1<w:keepNext/>");
    }

    /** A paragraph above a table, held on its page and a little away from it. */
    static String above(String style, String... texts) {
        return kept(p(style, texts)).replace("</w:pPr>", "<w:spacing w:after=\"85\"/></w:pPr>");
    }

    /** A heading of the first rank that the word processor does not count. */
    static String uncounted(String text) {
        return p("Heading1", text)
                .replace("</w:pPr>", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr></w:pPr>");
    }

    private static String run(String text) {
        int bar = text.indexOf('|');
        String properties = bar < 0 ? "" : "<w:rPr><w:rStyle w:val=\"" + text.substring(0, bar) + "\"/></w:rPr>";
        String inner = Stream.of(text.substring(bar + 1).split("\t", -1))
                .map(piece -> "<w:t xml:space=\"preserve\">" + piece + "</w:t>")
                .collect(Collectors.joining("<w:tab/>"));
        return "<w:r>" + properties + inner + "</w:r>";
    }

    /** A field that the word processor counts itself, such as PAGE. */
    static String counted(String instruction) {
        return "<w:fldSimple w:instr=\" " + instruction + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    /** A table over fixed column widths in twips. */
    static String table(String caption, int[] widths, String... rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Ruled\"/><w:tblW w:w=\""
                + IntStream.of(widths).sum()
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\"/><w:tblCaption w:val=\""
                + caption + "\"/></w:tblPr><w:tblGrid>"
                + IntStream.of(widths)
                        .mapToObj(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                        .collect(Collectors.joining())
                + "</w:tblGrid>\n" + String.join("", rows) + "</w:tbl>\n";
    }

    /** A row that stays in one piece. */
    static String row(String... cells) {
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + String.join("", cells) + "</w:tr>\n";
    }

    /** A row that stays in one piece and stands again on each further page. */
    static String headRow(String... cells) {
        return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + String.join("", cells) + "</w:tr>\n";
    }

    static String cell(int width, String paragraphs) {
        return cell(width, "", paragraphs);
    }

    /** @param properties further properties of the cell, in the schema's order */
    static String cell(int width, String properties, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>"
                + paragraphs.strip() + "</w:tc>";
    }

    static String shade() {
        return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>";
    }

    static String headCell(int width, String before, String text) {
        return headCell(width, "ColumnHead", before, text);
    }

    private static String headCell(int width, String style, String before, String text) {
        return cell(width, before + shade() + "<w:vAlign w:val=\"center\"/>", p(style, text));
    }

    private static String sumCell(int width, String style, String text) {
        return cell(
                width,
                "<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"333333\"/></w:tcBorders>",
                p(style, text));
    }

    /** Heads over columns of figures, from the given column on. */
    static String heads(int[] widths, int from, String... texts) {
        return across(texts, i -> headCell(widths[from + i], "FigureHead", "", texts[i]));
    }

    static String cells(String style, int[] widths, int from, String... texts) {
        return across(texts, i -> cell(widths[from + i], p(style, texts[i])));
    }

    /** The row below the others; its first cell is words. */
    static String sums(String style, int[] widths, String name, String... texts) {
        return row(sumCell(widths[0], "SumName", name) + across(texts, i -> sumCell(widths[1 + i], style, texts[i])));
    }

    private static String across(String[] texts, IntFunction<String> cell) {
        return IntStream.range(0, texts.length).mapToObj(cell).collect(Collectors.joining());
    }
}
