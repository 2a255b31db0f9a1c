package org.yoriai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yoriai.report.FormFinding.Kind;
import org.yoriai.report.FormFinding.Place;

/**
 * 項目の手がかり: what was probably meant by a field that is not known where it stands.
 *
 * @param meaning a field's Japanese name by its path: who writes {@code {{会場}}} means it
 */
record FieldHints(FieldTree tree, UnaryOperator<String> meaning) {
    private static final int NEAR = 3;

    FormFinding unknown(String written, String key, String where, Place place, TreeScope scope) {
        boolean list = written.startsWith("{{#") || written.startsWith("{{^");
        Optional<List<String>> elsewhere = elsewhere(key, list);
        if (elsewhere.isPresent()) {
            return new FormFinding(
                    Kind.OUTSIDE,
                    written,
                    where,
                    place,
                    elsewhere.get().stream()
                            .map(around -> "{{#" + around + "}}")
                            .toList());
        }
        return new FormFinding(
                Kind.UNKNOWN,
                written,
                where,
                place,
                nearest(key, scope, list).stream().toList());
    }

    /** The lists in which the document does know it. */
    private Optional<List<String>> elsewhere(String key, boolean list) {
        return tree.lines().stream()
                .filter(field -> field.list() == list && !field.around().isEmpty())
                .filter(field ->
                        key.equals(field.key()) || key.equals(field.around().getLast() + "." + field.key()))
                .map(field -> key.equals(field.key()) ? field.around() : outside(field.around()))
                .filter(around -> !around.isEmpty())
                .findFirst();
    }

    private static List<String> outside(List<String> around) {
        return around.subList(0, around.size() - 1);
    }

    private Optional<String> nearest(String key, TreeScope scope, boolean list) {
        List<FormField> candidates =
                scope.fields().stream().filter(field -> field.list() == list).toList();
        Optional<FormField> meant = Stream.concat(
                        candidates.stream()
                                .filter(field -> meaning.apply(field.path()).equals(key)),
                        tree.lines().stream()
                                .filter(field -> field.list() == list)
                                .filter(field -> meaning.apply(field.path()).equals(key)))
                .findFirst();
        if (meant.isPresent()) {
            return meant.map(FormField::written);
        }
        List<Near> near = new ArrayList<>();
        for (FormField field : candidates) {
            near.add(new Near(field, distance(key, bare(field))));
            near.add(new Near(field, distance(key, field.key())));
        }
        return near.stream()
                .filter(each -> each.distance() <= Math.max(1, Math.min(NEAR, key.length() / 2)))
                .min(Comparator.comparingInt(Near::distance))
                .map(each -> each.field().written());
    }

    private record Near(FormField field, int distance) {}

    private static String bare(FormField field) {
        return field.list() || field.around().isEmpty()
                ? field.key()
                : field.around().getLast() + "." + field.key();
    }

    /** How many letters have to be changed, left out or put in, great or small. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int changed = same ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
