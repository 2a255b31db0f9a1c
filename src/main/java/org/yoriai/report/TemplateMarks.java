package org.yoriai.report;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** 差込みの印: finds in a template what {@link TemplateFiller} fills, as people type it: {@code ｛｛会場｝｝}, {@code {{ venue }}}. */
final class TemplateMarks {

    /** A Japanese keyboard gives full-width braces and blanks as readily as the others. */
    static final Pattern FIELD = Pattern.compile("[{｛]{2}([^{}｛｝]*)[}｝]{2}");

    static final Pattern BRACES = Pattern.compile("[{｛]{2}|[}｝]{2}");
    private static final Pattern MARKER = Pattern.compile("([#^/])([\\p{L}\\p{N}_]+)");
    private static final Pattern ROW_FIELD = Pattern.compile("([\\p{L}\\p{N}_]+)\\.[\\p{L}\\p{N}_]+");

    private TemplateMarks() {}

    /**
     * {@code {{#list}}}, {@code {{^list}}} or {@code {{/list}}}
     *
     * @param sign one of {@code # ^ /}
     */
    record Marker(char sign, String list) {

        boolean closes() {
            return sign == '/';
        }

        @Override
        public String toString() {
            return "{{" + sign + list + "}}";
        }
    }

    /** What is meant by what stands between braces. */
    static String key(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** The keys in a paragraph's own text, in their order. */
    static List<String> keys(String text) {
        return FIELD.matcher(text).results().map(found -> key(found.group(1))).toList();
    }

    static boolean broken(String text) {
        return BRACES.matcher(FIELD.matcher(text).replaceAll("")).find();
    }

    /** The marker that an element is: a paragraph with nothing else in it. */
    static Optional<Marker> marker(Element element) {
        if (!WordText.isParagraph(element)) {
            return Optional.empty();
        }
        Matcher field = FIELD.matcher(WordText.of(element).strip());
        if (!field.matches()) {
            return Optional.empty();
        }
        Matcher marker = MARKER.matcher(key(field.group(1)));
        return marker.matches()
                ? Optional.of(new Marker(marker.group(1).charAt(0), marker.group(2)))
                : Optional.empty();
    }

    /** Where the section that opens there is closed again among its neighbours. */
    static Optional<Integer> closing(List<Element> children, int from, Marker opening) {
        int depth = 0;
        for (int i = from; i < children.size(); i++) {
            Optional<Marker> marker =
                    marker(children.get(i)).filter(other -> other.list().equals(opening.list()));
            depth += marker.map(m -> m.closes() ? -1 : 1).orElse(0);
            if (marker.isPresent() && depth <= 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The list for which a row or paragraph is to be repeated, if it is not in a row of that list already. */
    static Optional<String> repeatedFor(Element element, Predicate<String> within) {
        if (WordText.isParagraph(element)) {
            return rowLists(WordText.of(element)).stream()
                    .filter(within.negate())
                    .findFirst();
        }
        if (!WordText.is(element, "tr")) {
            return Optional.empty();
        }
        Deque<String> open = new ArrayDeque<>();
        for (Element paragraph : WordText.paragraphs(element)) {
            Optional<Marker> marker = marker(paragraph);
            if (marker.isPresent()) {
                step(open, marker.get());
            } else {
                Optional<String> list = rowLists(WordText.of(paragraph)).stream()
                        .filter(name -> !within.test(name) && !open.contains(name))
                        .findFirst();
                // what a section inside of a cell repeats does not repeat the row around it
                if (list.isPresent() && open.isEmpty()) {
                    return list;
                }
            }
        }
        return Optional.empty();
    }

    private static void step(Deque<String> open, Marker marker) {
        if (marker.closes()) {
            open.remove(marker.list());
        } else {
            open.push(marker.list());
        }
    }

    private static List<String> rowLists(String text) {
        return keys(text).stream()
                .map(ROW_FIELD::matcher)
                .filter(Matcher::matches)
                .map(field -> field.group(1))
                .toList();
    }

    static List<Element> elements(Element container) {
        List<Element> found = new ArrayList<>();
        for (Node node = container.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
