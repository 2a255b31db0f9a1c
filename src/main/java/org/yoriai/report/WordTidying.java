package org.yoriai.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * 様式の下ごしらえ: what a word processor leaves around the text and no document handed in may show: changes that were
 * tracked are taken as accepted, content controls and the signs of the spelling check go, and what they held stays.
 */
final class WordTidying {

    private static final Set<String> UNWRAPPED = Set.of("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml");
    private static final Set<String> REMOVED = Set.of(
            "del",
            "moveFrom",
            "proofErr",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "tblPrExChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd");

    /** What may stand once in a document, and would stand again in each copy. */
    private static final Set<String> ONCE = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference");

    private static final Set<String> IDS = Set.of("paraId", "textId");

    private WordTidying() {}

    static void tidy(Element root) {
        for (Element row : all(root, "tr")) {
            if (marked(row, "trPr", "del")) {
                remove(row);
            }
        }
        all(root, "p").forEach(WordTidying::joinNext);
        all(root, "*").stream()
                .filter(element -> REMOVED.contains(element.getLocalName()))
                .forEach(WordTidying::remove);
        all(root, "*").stream()
                .filter(element -> UNWRAPPED.contains(element.getLocalName()))
                .forEach(WordTidying::unwrap);
    }

    /** Whether somebody tracked changes here, and they were neither accepted nor refused. */
    static boolean tracked(Element root) {
        return Stream.of("ins", "del", "moveFrom", "moveTo")
                .anyMatch(name -> !all(root, name).isEmpty());
    }

    static void forCopies(Element root) {
        all(root, "*").stream()
                .filter(element -> ONCE.contains(element.getLocalName()))
                .forEach(WordTidying::remove);
        NodeList everything = root.getElementsByTagName("*");
        for (int i = 0; i < everything.getLength(); i++) {
            Element element = (Element) everything.item(i);
            NamedNodeMap attributes = element.getAttributes();
            List<Attr> ids = IntStream.range(0, attributes.getLength())
                    .mapToObj(at -> (Attr) attributes.item(at))
                    .filter(attribute -> IDS.contains(String.valueOf(attribute.getLocalName())))
                    .toList();
            ids.forEach(element::removeAttributeNode);
        }
    }

    /** The end of a paragraph was deleted: what is left of it goes on in the next one. */
    private static void joinNext(Element paragraph) {
        Optional<Element> properties = child(paragraph, "pPr");
        boolean deleted = properties
                .flatMap(found -> child(found, "rPr"))
                .filter(run -> child(run, "del").isPresent())
                .isPresent();
        if (!deleted) {
            return;
        }
        Node next = paragraph.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        if (!(next instanceof Element following) || !WordText.isParagraph(following)) {
            return;
        }
        Node before = child(following, "pPr").map(Node::getNextSibling).orElseGet(following::getFirstChild);
        properties.ifPresent(WordTidying::remove);
        while (paragraph.hasChildNodes()) {
            following.insertBefore(paragraph.getFirstChild(), before);
        }
        remove(paragraph);
    }

    private static boolean marked(Element element, String properties, String mark) {
        return child(element, properties).flatMap(found -> child(found, mark)).isPresent();
    }

    private static Optional<Element> child(Element element, String name) {
        return TemplateMarks.elements(element).stream()
                .filter(found -> WordText.is(found, name))
                .findFirst();
    }

    private static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.hasChildNodes()) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }

    private static void remove(Element element) {
        // what stood in something already taken away is gone with it
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(WordText.WORD, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
