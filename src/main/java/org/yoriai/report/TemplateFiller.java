package org.yoriai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 差込み: fills the parts of a Word template in place.
 *
 * <p>{@code {{key}}} takes a text. A table row, or a paragraph outside of one, that holds {@code {{list.key}}} stands
 * once for each row of the list. Paragraphs {@code {{#list}}} and {@code {{/list}}} do the same for everything between
 * them; between {@code {{^list}}} and {@code {{/list}}} stands what is shown when the list is empty.
 *
 * <p>Values are put in once and never read again as a template, so {@code {{} in a user's text stays what it is.
 */
final class TemplateFiller {

    private static final Pattern MARKER = Pattern.compile("\\s*\\{\\{([#^/])(\\w+)}}\\s*");
    private static final Pattern ROW_FIELD = Pattern.compile("\\{\\{(\\w+)\\.\\w+}}");

    private TemplateFiller() {}

    static void fill(Element container, FieldScope scope) {
        List<Element> children = elements(container);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            Optional<MatchResult> marker = marker(child);
            Optional<String> list = repeatedFor(child, scope);
            if (marker.isPresent()) {
                int end = closing(children, i, marker.get());
                section(children.subList(i, end + 1), marker.get(), scope);
                i = end;
            } else if (list.isPresent()) {
                repeat(List.of(child), list.get(), scope);
                container.removeChild(child);
            } else if (WordText.isParagraph(child)) {
                WordText.replaceFields(child, scope);
            } else {
                fill(child, scope);
            }
        }
    }

    /** Fills from the opening marker to the closing one, both taken away. */
    private static void section(List<Element> marked, MatchResult opening, FieldScope scope) {
        List<Element> inner = marked.subList(1, marked.size() - 1);
        String list = opening.group(2);
        if (opening.group(1).equals("#")) {
            repeat(inner, list, scope);
        } else if (scope.list(list).isEmpty()) {
            insert(inner, scope);
        }
        marked.forEach(node -> node.getParentNode().removeChild(node));
    }

    private static void repeat(List<Element> model, String list, FieldScope scope) {
        for (Fields row : scope.list(list)) {
            insert(model, scope.row(list, row));
        }
    }

    /** Puts a filled copy of the model before it. */
    private static void insert(List<Element> model, FieldScope scope) {
        if (model.isEmpty()) {
            return;
        }
        Node parent = model.getFirst().getParentNode();
        Element copy = (Element) parent.cloneNode(false);
        model.forEach(element -> copy.appendChild(element.cloneNode(true)));
        fill(copy, scope);
        while (copy.hasChildNodes()) {
            parent.insertBefore(copy.getFirstChild(), model.getFirst());
        }
    }

    private static int closing(List<Element> children, int from, MatchResult opening) {
        if (opening.group(1).equals("/")) {
            throw new TemplateException(
                    "The template does not open " + opening.group().strip());
        }
        int depth = 0;
        for (int i = from; i < children.size(); i++) {
            Optional<MatchResult> marker = marker(children.get(i)).filter(sameList(opening));
            depth += marker.map(m -> m.group(1).equals("/") ? -1 : 1).orElse(0);
            if (marker.isPresent() && depth <= 0) {
                return i;
            }
        }
        throw new TemplateException(
                "The template does not close " + opening.group().strip());
    }

    private static Predicate<MatchResult> sameList(MatchResult opening) {
        return marker -> marker.group(2).equals(opening.group(2));
    }

    private static Optional<MatchResult> marker(Element element) {
        if (!WordText.isParagraph(element)) {
            return Optional.empty();
        }
        Matcher matcher = MARKER.matcher(WordText.of(element));
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The list for which a row or paragraph is to be repeated, if it is not in a row of that list already. */
    private static Optional<String> repeatedFor(Element element, FieldScope scope) {
        if (!WordText.isParagraph(element) && !isRow(element)) {
            return Optional.empty();
        }
        return ROW_FIELD
                .matcher(WordText.of(element))
                .results()
                .map(found -> found.group(1))
                .filter(list -> !scope.within(list))
                .findFirst();
    }

    private static boolean isRow(Element element) {
        return "tr".equals(element.getLocalName());
    }

    private static List<Element> elements(Element container) {
        List<Element> found = new ArrayList<>();
        for (Node node = container.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
