package org.yoriai.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.yoriai.report.FormFinding.Kind;
import org.yoriai.report.FormFinding.Place;
import org.yoriai.report.TemplateMarks.Marker;

/** 様式の確認: walks through a template as {@link TemplateFiller} does, for any document of its kind, and notes what does not fit. */
final class TemplateChecker {
    private static final Pattern LOOSE_MARKER = Pattern.compile("[#^/].*");
    private final FieldTree tree;
    private final Map<String, PicturePlace> pictures;
    private final FieldHints hints;
    private final List<FormFinding> findings = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<PicturePlace, Integer> placed = new EnumMap<>(PicturePlace.class);

    /** @param pictures by the styles of the places where they stand; empty for a document without any */
    TemplateChecker(FieldTree tree, Map<String, PicturePlace> pictures, FieldHints hints) {
        this.tree = tree;
        this.pictures = pictures;
        this.hints = hints;
    }

    /** The errors in the order of the paper, then what the office may want to know. */
    List<FormFinding> findings() {
        List<FormFinding> all = new ArrayList<>(findings);
        if (!pictures.isEmpty()) {
            Stream.of(PicturePlace.values())
                    .filter(place -> used.contains(place.home()))
                    .flatMap(place -> counted(place).stream())
                    .forEach(all::add);
        }
        unused().forEach(field -> all.add(FormFinding.whole(Kind.UNUSED, field.path())));
        return all;
    }

    private Optional<FormFinding> counted(PicturePlace place) {
        int count = placed.getOrDefault(place, 0);
        if (count == place.wanted()) {
            return Optional.empty();
        }
        Kind kind = count == 0 ? Kind.NO_PICTURES : Kind.PICTURE_PLACES;
        return Optional.of(FormFinding.whole(kind, place.written()));
    }

    /** The fields that stand nowhere; of a list that stands nowhere only the list. */
    private List<FormField> unused() {
        return tree.lines().stream()
                .filter(field -> !used.contains(field.path()))
                .filter(field -> field.around().isEmpty() || used.contains(String.join(".", field.around())))
                .toList();
    }

    void check(Element part, Place place) {
        walk(part, TreeScope.document(tree), place);
    }

    private void walk(Element container, TreeScope scope, Place place) {
        List<Element> children = TemplateMarks.elements(container);
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            Optional<Marker> marker = TemplateMarks.marker(child);
            Optional<String> list = TemplateMarks.repeatedFor(child, scope::within);
            if (marker.isPresent()) {
                i = section(children, i, scope, place);
            } else if (list.isPresent()) {
                Optional<TreeScope> rows = enter(list.get(), scope);
                rows.ifPresentOrElse(inside -> content(child, inside, place), () -> unknownLists(child, scope, place));
            } else {
                content(child, scope, place);
            }
        }
    }

    private void content(Element element, TreeScope scope, Place place) {
        if (!WordText.isParagraph(element)) {
            walk(element, scope, place);
            return;
        }
        WordText.boxes(element).forEach(box -> walk(box, scope, Place.BOX));
        Optional<PicturePlace> picture = pictures.isEmpty() ? Optional.empty() : PicturePlace.of(element, pictures);
        if (picture.isPresent()) {
            picture(picture.get(), WordText.of(element), scope, place);
        } else {
            text(WordText.of(element), scope, place);
        }
    }

    private void picture(PicturePlace picture, String text, TreeScope scope, Place place) {
        if (place == Place.BODY && scope.path().startsWith(picture.home() + ".")) {
            placed.merge(picture, 1, Integer::sum);
        } else {
            String list = picture.home().substring(picture.home().lastIndexOf('.') + 1);
            findings.add(new FormFinding(
                    Kind.PICTURE_OUTSIDE, picture.written(), text, place, List.of("{{#" + list + "}}")));
        }
    }

    /** @return where the section ends */
    private int section(List<Element> children, int from, TreeScope scope, Place place) {
        Marker opening = TemplateMarks.marker(children.get(from)).orElseThrow();
        String where = around(children, from);
        if (opening.closes()) {
            findings.add(new FormFinding(Kind.NOT_OPENED, opening.toString(), where, place, List.of()));
            return from;
        }
        Optional<Integer> closing = TemplateMarks.closing(children, from, opening);
        if (closing.isEmpty()) {
            findings.add(new FormFinding(Kind.NOT_CLOSED, opening.toString(), where, place, List.of()));
        }
        int end = closing.orElse(children.size());
        Optional<TreeScope> rows = enter(opening.list(), scope);
        if (rows.isEmpty()) {
            findings.add(hints.unknown(opening.toString(), opening.list(), where, place, scope));
            return closing.orElse(from);
        }
        TreeScope inside = opening.sign() == '#' ? rows.get() : scope;
        Element part = (Element) children.get(from).getParentNode().cloneNode(false);
        children.subList(from + 1, end).forEach(child -> part.appendChild(child.cloneNode(true)));
        walk(part, inside, place);
        return Math.min(end, children.size() - 1);
    }

    private Optional<TreeScope> enter(String list, TreeScope scope) {
        Optional<TreeScope> rows = scope.rows(list);
        rows.ifPresent(
                inside -> used.add(inside.path().substring(0, inside.path().length() - 1)));
        return rows;
    }

    private void unknownLists(Element element, TreeScope scope, Place place) {
        List<Element> paragraphs = WordText.isParagraph(element) ? List.of(element) : WordText.paragraphs(element);
        paragraphs.forEach(paragraph -> text(WordText.of(paragraph), scope, place));
    }

    private void text(String text, TreeScope scope, Place place) {
        if (TemplateMarks.broken(text)) {
            findings.add(new FormFinding(Kind.BROKEN, "", text, place, List.of()));
        }
        for (String key : TemplateMarks.keys(text)) {
            String written = "{{" + key + "}}";
            Optional<String> path = scope.text(key);
            if (path.isPresent()) {
                used.add(path.get());
            } else if (LOOSE_MARKER.matcher(key).matches()) {
                findings.add(new FormFinding(Kind.MARKER_IN_TEXT, written, text, place, List.of()));
            } else if (!pictures.isEmpty() && PicturePlace.named(key)) {
                findings.add(new FormFinding(Kind.PICTURE_NOT_ALONE, written, text, place, List.of()));
            } else {
                findings.add(hints.unknown(written, key, text, place, scope));
            }
        }
    }

    /** A marker stands alone: what comes after it tells where it is. */
    private static String around(List<Element> children, int from) {
        String marker = TemplateMarks.marker(children.get(from)).orElseThrow().toString();
        return children.stream()
                .skip(from + 1L)
                .filter(WordText::isParagraph)
                .map(WordText::of)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(next -> marker + " " + next)
                .orElse(marker);
    }
}
