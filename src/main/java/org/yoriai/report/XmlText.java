package org.yoriai.report;

import java.util.List;
import java.util.regex.Pattern;

/** 文字の整え: user text as a document can carry it. */
final class XmlText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private XmlText() {}

    /** Every kind of line break becomes \n; characters that XML 1.0 cannot carry are left out. */
    static String clean(String text) {
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        return lines.codePoints()
                .filter(XmlText::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The lines that say something, for passages that give each a paragraph. */
    static List<String> paragraphs(String text) {
        return clean(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Char in XML 1.0, section 2.2. */
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
