package org.yoriai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the form of the 実施報告書 into the .docx that is committed as the report's template. */
final class PerformanceReportTemplate {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private PerformanceReportTemplate() {}

    /** Each part's path in the package and its XML. */
    static Map<String, String> parts() {
        return parts(PerformanceReportForm.document(), PerformanceReportForm.footer());
    }

    /** The parts of a form of the same look with another body and foot. */
    static Map<String, String> parts(String document, String footer) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relationships(OFFICE + "officeDocument", "word/document.xml"));
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(
                        OFFICE + "styles",
                        "styles.xml",
                        OFFICE + "settings",
                        "settings.xml",
                        OFFICE + "fontTable",
                        "fontTable.xml",
                        OFFICE + "footer",
                        "footer1.xml",
                        OFFICE + "numbering",
                        "numbering.xml"));
        parts.put("word/document.xml", document);
        parts.put("word/styles.xml", styles());
        parts.put("word/settings.xml", settings());
        parts.put("word/fontTable.xml", fonts());
        parts.put("word/numbering.xml", numbering());
        parts.put("word/footer1.xml", footer);
        return parts;
    }

    /** The .docx: with a fixed time, so that the same form gives the same file. */
    static byte[] docx() {
        return docx(parts());
    }

    static byte[] docx(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String contentTypes() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/>
                <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>
                <Override PartName="/word/settings.xml" ContentType="%1$ssettings+xml"/>
                <Override PartName="/word/fontTable.xml" ContentType="%1$sfontTable+xml"/>
                <Override PartName="/word/numbering.xml" ContentType="%1$snumbering+xml"/>
                <Override PartName="/word/footer1.xml" ContentType="%1$sfooter+xml"/>
                </Types>
                """.formatted(TYPE);
    }

    /** @param typesAndTargets in pairs; they become rId1, rId2 … */
    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                """);
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>\n"
                    .formatted(i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>\n").toString();
    }

    private static String styles() {
        try (InputStream in = PerformanceReportTemplate.class.getResourceAsStream("performance-report-styles.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String settings() {
        return WordXml.part("settings", """
                <w:zoom w:percent="100"/>
                <w:defaultTabStop w:val="840"/>
                <w:characterSpacingControl w:val="compressPunctuation"/>
                <w:compat><w:compatSetting w:name="compatibilityMode" \
                w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
                <w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/>
                <w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>""");
    }

    /** The headings are numbered by the word processor: a section that does not stand leaves no gap. */
    private static String numbering() {
        return WordXml.part("numbering", """
                <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>\
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/>\
                <w:suff w:val="nothing"/><w:lvlText w:val="%1　"/><w:lvlJc w:val="left"/>\
                <w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""");
    }

    /** With the names that a Japanese Windows shows, and what kind of face to take where they are missing. */
    private static String fonts() {
        return WordXml.part(
                "fonts",
                font("BIZ UDPGothic", "BIZ UDPゴシック", "variable") + font("BIZ UDGothic", "BIZ UDゴシック", "fixed"));
    }

    private static String font(String name, String japanese, String pitch) {
        return """
                <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="80"/><w:family w:val="modern"/>\
                <w:pitch w:val="%s"/></w:font>
                """.formatted(name, japanese, pitch);
    }
}
