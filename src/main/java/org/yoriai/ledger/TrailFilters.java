package org.yoriai.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yoriai.vault.AuditFilter;

/** 監査証跡の絞り込みの書き方 — as it stands in the address of the page and of its files. */
public final class TrailFilters {
    private static final int LONGEST = 100;

    private TrailFilters() {}

    /** 名前ひとつの値, null where the address does not hold it. */
    public interface Address {
        @Nullable
        String get(String name);
    }

    /** Words that mean nothing filter nothing. */
    public static AuditFilter read(Address address) {
        return new AuditFilter(
                word(address.get("who")),
                word(address.get("action")),
                word(address.get("day")).flatMap(TrailFilters::day));
    }

    /** Only what filters stands there. */
    public static Map<String, String> write(AuditFilter filter) {
        Map<String, String> words = new TreeMap<>();
        filter.actor().ifPresent(actor -> words.put("who", actor));
        filter.action().ifPresent(action -> words.put("action", action));
        filter.day().ifPresent(day -> words.put("day", day.toString()));
        return words;
    }

    private static Optional<String> word(@Nullable String given) {
        return Optional.ofNullable(given)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 10_000);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
