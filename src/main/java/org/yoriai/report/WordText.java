package org.yoriai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** 段落の文字: the text of a Word paragraph, which Word spreads over runs as it likes. */
final class WordText {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}");

    private WordText() {}

    static boolean isParagraph(Element element) {
        return "p".equals(element.getLocalName());
    }

    static String of(Element element) {
        return texts(element).stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /**
     * Puts the texts in the place of {@code {{…}}}, in the run where each begins.
     *
     * @throws TemplateException for a field that nobody fills, or braces that are not a field
     */
    static void replaceFields(Element paragraph, FieldScope scope) {
        String template = of(paragraph);
        if (!template.contains("{{") && !template.contains("}}")) {
            return;
        }
        String besides = FIELD.matcher(template).replaceAll("");
        if (besides.contains("{{") || besides.contains("}}")) {
            throw new TemplateException("The template holds broken braces: " + template);
        }
        List<Element> texts = texts(paragraph);
        // from the end, so that the places of the earlier fields stay where they were found
        for (MatchResult field : FIELD.matcher(template).results().toList().reversed()) {
            splice(texts, field.start(), field.end(), scope.text(field.group(1)));
        }
        texts.forEach(WordText::breakLines);
    }

    private static void splice(List<Element> texts, int start, int end, String value) {
        int from = 0;
        String pending = value;
        for (Element text : texts) {
            String content = text.getTextContent();
            int to = from + content.length();
            if (start < to && end > from) {
                String before = content.substring(0, Math.max(start - from, 0));
                String after = content.substring(Math.min(end - from, content.length()));
                text.setTextContent(before + pending + after);
                pending = "";
            }
            from = to;
        }
    }

    private static void breakLines(Element text) {
        List<String> lines = text.getTextContent().lines().toList();
        Document document = text.getOwnerDocument();
        for (int i = 0; i < lines.size() - 1; i++) {
            Element line = (Element) text.cloneNode(false);
            line.appendChild(document.createTextNode(lines.get(i)));
            keepSpace(line);
            text.getParentNode().insertBefore(line, text);
            text.getParentNode().insertBefore(document.createElementNS(WORD, "w:br"), text);
        }
        text.setTextContent(lines.isEmpty() ? "" : lines.getLast());
        keepSpace(text);
    }

    private static void keepSpace(Element text) {
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    private static List<Element> texts(Element element) {
        NodeList found = element.getElementsByTagNameNS(WORD, "t");
        List<Element> texts = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) {
            texts.add((Element) found.item(i));
        }
        return texts;
    }
}
