package org.yoriai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** 段落の文字: the text of a Word paragraph, which Word spreads over runs as it likes; a box anchored in it has its own. */
final class WordText {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private WordText() {}

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && WORD.equals(element.getNamespaceURI());
    }

    static boolean isParagraph(Element element) {
        return is(element, "p");
    }

    /** The paragraph's own text. */
    static String of(Element paragraph) {
        return texts(paragraph).stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** The paragraphs of a row's cells; those of a table inside of a cell are that table's. */
    static List<Element> paragraphs(Element row) {
        List<Element> found = new ArrayList<>();
        for (Element child : TemplateMarks.elements(row)) {
            if (isParagraph(child)) {
                found.add(child);
            } else if (!is(child, "tbl")) {
                found.addAll(paragraphs(child));
            }
        }
        return found;
    }

    /** What text boxes anchored in a paragraph hold; Word writes each box twice, for itself and for its forebears. */
    static List<Element> boxes(Element paragraph) {
        List<Element> found = new ArrayList<>();
        for (Element child : TemplateMarks.elements(paragraph)) {
            if (is(child, "txbxContent")) {
                found.add(child);
            } else {
                found.addAll(boxes(child));
            }
        }
        return found;
    }

    /**
     * Puts the texts in the place of {@code {{…}}}, in the run where each begins.
     *
     * @throws TemplateException for a field that nobody fills, or braces that are not a field
     */
    static void replaceFields(Element paragraph, FieldScope scope) {
        String template = of(paragraph);
        if (!TemplateMarks.BRACES.matcher(template).find()) {
            return;
        }
        if (TemplateMarks.broken(template)) {
            throw new TemplateException("The template holds broken braces: " + template);
        }
        if (PicturePlace.marked(template).map(place -> place.settle(paragraph)).isPresent()) {
            return;
        }
        List<Element> texts = texts(paragraph);
        // from the end, so that the places of the earlier fields stay where they were found
        for (MatchResult field :
                TemplateMarks.FIELD.matcher(template).results().toList().reversed()) {
            splice(texts, field.start(), field.end(), scope.text(TemplateMarks.key(field.group(1))));
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

    static List<Element> texts(Element paragraph) {
        List<Element> texts = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (is(element, "t")) {
                    texts.add(element);
                } else if (!is(element, "txbxContent") && !is(element, "pPr")) {
                    texts.addAll(texts(element));
                }
            }
        }
        return texts;
    }
}
