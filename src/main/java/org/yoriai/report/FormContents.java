package org.yoriai.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.yoriai.shared.Refusal;

/** 様式の中身の確かめ — nothing in it runs, nothing in it is fetched from elsewhere, and nothing in it swells when it is read. */
final class FormContents extends DefaultHandler {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Pattern ACTIVE = Pattern.compile("macroEnabled|vbaProject|vbaData|activeX|oleObject");
    private static final Pattern ACTIVE_RELATION =
            Pattern.compile(".*/(vbaProject|control|oleObject|aFChunk|attachedToolbars|keyMapCustomizations)");
    private static final Pattern PLAIN_LINK = Pattern.compile("(?i)(https?|mailto):.*");
    private static final Pattern FETCHED = Pattern.compile("(?i)(https?:|ftp:|file:|\\\\\\\\).*");
    private static final Pattern FETCHING_FIELD =
            Pattern.compile("(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD|MACROBUTTON)\\b");
    // the parser of the JDK itself gives up at 100, without saying why
    private static final int DEEPEST = 90;
    private static final int MOST_ELEMENTS = 500_000;
    private static final int LONGEST_TARGET = 80;

    private final List<String> links = new ArrayList<>();
    private final StringBuilder instructions = new StringBuilder();
    private boolean main;
    private boolean instruction;
    private int depth;
    private int elements;

    private FormContents() {}

    /**
     * The addresses that its hyperlinks lead to: nobody follows one but the reader.
     *
     * @throws Refusal {@code form-file-…}
     */
    static List<String> checked(Map<String, byte[]> parts) {
        FormContents contents = new FormContents();
        parts.values().forEach(contents::read);
        if (!contents.main) {
            throw FormPackage.refused("form-file-kind");
        }
        return contents.links.stream().distinct().toList();
    }

    private void read(byte[] xml) {
        depth = 0;
        instructions.setLength(0);
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), this);
        } catch (SAXException malformed) {
            boolean declares = new String(xml, StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .contains("<!DOCTYPE");
            throw FormPackage.refused(declares ? "form-file-entities" : "form-file-damaged");
        } catch (IOException malformed) {
            throw FormPackage.refused("form-file-damaged");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The parser of the JDK knows its own features", impossible);
        }
        if (FETCHING_FIELD.matcher(instructions).find()) {
            throw linked(instructions.toString().strip());
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        depth++;
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw FormPackage.refused("form-file-swells");
        }
        if (uri.startsWith(STRICT)) {
            throw FormPackage.refused("form-file-strict");
        }
        switch (name) {
            case "Override", "Default" -> contentType(value(attributes, "ContentType"));
            case "Relationship" -> relation(attributes);
            case "fldSimple" -> instructions.append(' ').append(value(attributes, "instr"));
            case "instrText" -> instruction = true;
            case "fldChar" -> instructions.append(' ');
            default -> {}
        }
        String source = value(attributes, "src");
        if (FETCHED.matcher(source).matches()) {
            throw linked(source);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        depth--;
        instruction = false;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (instruction) {
            instructions.append(text, start, length);
        }
    }

    private void contentType(String type) {
        if (ACTIVE.matcher(type).find()) {
            throw FormPackage.refused("form-file-active");
        }
        main = main || MAIN.equals(type);
    }

    private void relation(Attributes relation) {
        String type = value(relation, "Type");
        String target = value(relation, "Target");
        if (ACTIVE_RELATION.matcher(type).matches()) {
            throw FormPackage.refused("form-file-active");
        }
        if ("External".equals(value(relation, "TargetMode"))) {
            if (!type.endsWith("/hyperlink") || !PLAIN_LINK.matcher(target).matches()) {
                throw linked(target);
            }
            links.add(target);
        }
    }

    private static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private static Refusal linked(String target) {
        return new Refusal(
                Refusal.Kind.BAD_INPUT,
                "form-file-linked",
                target.length() > LONGEST_TARGET ? target.substring(0, LONGEST_TARGET) + "…" : target);
    }
}
