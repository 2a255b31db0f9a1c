package org.yoriai.report;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yoriai.report.TemplateMarks.Marker;

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

    private TemplateFiller() {}

    static void fill(Element container, FieldScope scope) {
        List<Element> children = TemplateMarks.elements(container);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            Optional<Marker> marker = TemplateMarks.marker(child);
            Optional<String> list = TemplateMarks.repeatedFor(child, scope::within);
            if (marker.isPresent()) {
                int end = closing(children, i, marker.get());
                section(children.subList(i, end + 1), marker.get(), scope);
                i = end;
            } else if (list.isPresent()) {
                repeat(List.of(child), list.get(), scope);
                container.removeChild(child);
            } else if (WordText.isParagraph(child)) {
                WordText.boxes(child).forEach(box -> fill(box, scope));
                WordText.replaceFields(child, scope);
            } else {
                fill(child, scope);
            }
        }
    }

    /** Fills from the opening marker to the closing one, both taken away. */
    private static void section(List<Element> marked, Marker opening, FieldScope scope) {
        List<Element> inner = marked.subList(1, marked.size() - 1);
        if (opening.sign() == '#') {
            repeat(inner, opening.list(), scope);
        } else if (scope.list(opening.list()).isEmpty()) {
            insert(inner, scope);
        }
        marked.forEach(node -> node.getParentNode().removeChild(node));
    }

    private static void repeat(List<Element> model, String list, FieldScope scope) {
        List<Fields> rows = scope.list(list);
        for (Fields row : rows) {
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
        WordTidying.forCopies(copy);
        fill(copy, scope);
        while (copy.hasChildNodes()) {
            parent.insertBefore(copy.getFirstChild(), model.getFirst());
        }
    }

    private static int closing(List<Element> children, int from, Marker opening) {
        if (opening.closes()) {
            throw new TemplateException("The template does not open " + opening);
        }
        return TemplateMarks.closing(children, from, opening)
                .orElseThrow(() -> new TemplateException("The template does not close " + opening));
    }
}
