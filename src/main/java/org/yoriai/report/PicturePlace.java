package org.yoriai.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * 図の場所: where a template wants a chart or a photograph.
 *
 * <p>The place is known by the style of its paragraph, which no user text can imitate; an office may as well write
 * {@code {{chart}}} or {@code {{photograph}}} in a paragraph of its own, which is given that style.
 */
enum PicturePlace {
    CHART("chart", "Chart", "surveyed.survey.closed.result", 1),
    PHOTOGRAPH("photograph", "Photograph", "photographs.rows", 2);

    private final String key;
    private final String style;
    private final String home;
    private final int wanted;

    PicturePlace(String key, String style, String home, int wanted) {
        this.key = key;
        this.style = style;
        this.home = home;
        this.wanted = wanted;
    }

    /** The list of the report in whose rows it stands. */
    String home() {
        return home;
    }

    /** How often in each row. */
    int wanted() {
        return wanted;
    }

    /** {@code {{chart}}} */
    String written() {
        return "{{" + key + "}}";
    }

    static boolean named(String key) {
        return Arrays.stream(values()).anyMatch(place -> place.key.equals(key));
    }

    String style() {
        return style;
    }

    /** The place that a paragraph with this text is, if it says so. */
    static Optional<PicturePlace> marked(String text) {
        List<String> keys = TemplateMarks.keys(text);
        boolean alone = keys.size() == 1
                && TemplateMarks.FIELD.matcher(text).replaceAll("").isBlank();
        return Arrays.stream(values())
                .filter(place -> alone && keys.getFirst().equals(place.key))
                .findFirst();
    }

    /** The place that a template's paragraph is, by its style or by what it says. */
    static Optional<PicturePlace> of(Element paragraph, Map<String, PicturePlace> styles) {
        String text = WordText.of(paragraph);
        return text.isBlank() ? Optional.ofNullable(styles.get(styleOf(paragraph))) : marked(text);
    }

    /** By the IDs that the template gives to their styles. */
    static Map<String, PicturePlace> styles(XWPFDocument template) {
        Map<String, PicturePlace> found = new HashMap<>();
        for (PicturePlace place : values()) {
            found.put(place.style, place);
            place.styleId(template).ifPresent(id -> found.put(id, place));
        }
        return found;
    }

    /** Whether a filled document's paragraph is such a place. */
    boolean at(XWPFParagraph paragraph) {
        return paragraph.getStyle() != null
                && (style.equals(paragraph.getStyle())
                        || styleId(paragraph.getDocument())
                                .filter(paragraph.getStyle()::equals)
                                .isPresent());
    }

    /** A word processor may give a style another ID when it saves, but keeps its name. */
    private Optional<String> styleId(XWPFDocument document) {
        return Optional.ofNullable(document.getStyles())
                .map(styles -> styles.getStyleWithName(style))
                .map(XWPFStyle::getStyleId);
    }

    /** Takes the words away and leaves the style. */
    PicturePlace settle(Element paragraph) {
        WordText.texts(paragraph).forEach(text -> text.setTextContent(""));
        Document document = paragraph.getOwnerDocument();
        Element properties = first(paragraph, "pPr").orElseGet(() -> {
            Element made = document.createElementNS(WordText.WORD, "w:pPr");
            paragraph.insertBefore(made, paragraph.getFirstChild());
            return made;
        });
        Element named = first(properties, "pStyle").orElseGet(() -> {
            Element made = document.createElementNS(WordText.WORD, "w:pStyle");
            properties.insertBefore(made, properties.getFirstChild());
            return made;
        });
        named.setAttributeNS(WordText.WORD, "w:val", style);
        return this;
    }

    private static String styleOf(Element paragraph) {
        return first(paragraph, "pPr")
                .flatMap(properties -> first(properties, "pStyle"))
                .map(named -> named.getAttributeNS(WordText.WORD, "val"))
                .orElse("");
    }

    private static Optional<Element> first(Element element, String name) {
        return TemplateMarks.elements(element).stream()
                .filter(child -> WordText.is(child, name))
                .findFirst();
    }
}
