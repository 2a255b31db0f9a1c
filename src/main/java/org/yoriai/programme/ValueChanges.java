package org.yoriai.programme;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 値の変更 — what the audit trail keeps of a change: each value as it was and as it is now. */
final class ValueChanges {
    private static final int MOST_WORDS = 2000;
    private static final Set<String> PEOPLE = Set.of("ward", "wardHead", "contractor", "representative");

    /** 変更の一件 */
    record Change(String subject, String words) {}

    private ValueChanges() {}

    /** One for the contract itself and one for each programme, where anything differs. */
    static List<Change> between(ContractFacts before, ContractFacts after) {
        List<Change> changes = new ArrayList<>();
        add(changes, before.id().toString(), differences(before, after, "programmes"));
        after.programmes()
                .forEach(terms ->
                        add(changes, terms.kind().wireName(), differences(before.terms(terms.kind()), terms, "")));
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, String subject, String words) {
        if (!words.isEmpty()) {
            changes.add(new Change(subject, words.substring(0, Math.min(MOST_WORDS, words.length()))));
        }
    }

    private static <T extends Record> String differences(T before, T after, String except) {
        return Stream.of(before.getClass().getRecordComponents())
                .filter(part -> !part.getName().equals(except))
                .filter(part -> !Objects.equals(read(part, before), read(part, after)))
                .map(part -> part.getName() + ": " + told(part, before, after))
                .collect(Collectors.joining("; "));
    }

    // people's names stay out of the trail: that they changed is enough
    private static String told(RecordComponent part, Record before, Record after) {
        return PEOPLE.contains(part.getName()) ? "changed" : read(part, before) + " > " + read(part, after);
    }

    private static Object read(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
