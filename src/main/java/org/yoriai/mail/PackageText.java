package org.yoriai.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Office文書の中の文字 — every part of the package is read: also headers, notes, text boxes, charts, comments, properties, and the
 * workbook behind a chart. Text that is torn over several runs or cells comes out in one piece.
 */
final class PackageText {
    /** Beyond it the file is no document of this house, and is not looked into. */
    private static final long MOST = 64L * 1024 * 1024;

    private static final int DEEPEST = 3;
    private static final List<String> PICTURES = List.of(".png", ".jpeg", ".jpg", ".gif", ".emf", ".wmf", ".svg");
    private static final List<String> TYPE = List.of(".ttf", ".odttf", ".fntdata");
    private static final List<String> PACKAGES = List.of(".docx", ".xlsx", ".pptx");
    private final StringBuilder text = new StringBuilder();
    private final XMLInputFactory factory = XMLInputFactory.newFactory();
    private long left = MOST;
    private boolean complete;

    private PackageText() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static Optional<String> of(byte[] file) {
        PackageText reading = new PackageText();
        try {
            return reading.read(file, 1) && reading.complete
                    ? WorkbookRows.of(file)
                            .map(rows -> reading.text.append(rows).toString())
                    : Optional.empty();
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** @return false when it holds something that cannot be looked into */
    private boolean read(byte[] file, int depth) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!part.isDirectory() && !read(part.getName().toLowerCase(Locale.ROOT), zip, depth)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean read(String name, ZipInputStream zip, int depth) throws IOException, XMLStreamException {
        complete |= name.equals("[content_types].xml");
        byte[] part = zip.readNBytes(Math.toIntExact(left));
        left -= part.length;
        if (left <= 0) {
            return false;
        }
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            words(part);
            return true;
        }
        if (PACKAGES.stream().anyMatch(name::endsWith)) {
            return depth < DEEPEST && read(part, depth + 1);
        }
        // a photograph is looked at by whoever takes it into the report; a printer's settings hold no words
        return PICTURES.stream().anyMatch(name::endsWith)
                || TYPE.stream().anyMatch(name::endsWith)
                || name.contains("printersettings");
    }

    private void words(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        StringBuilder aside = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                attributes(reader, aside);
            }
        }
        reader.close();
        text.append('\n').append(aside).append('\n');
    }

    /** The name of whoever commented or of a picture stands in attributes. */
    private static void attributes(XMLStreamReader reader, StringBuilder aside) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String value = reader.getAttributeValue(index);
            if (value.chars().anyMatch(sign -> sign > 0x7F) || value.contains(" ")) {
                aside.append(value).append('\n');
            }
        }
    }
}
