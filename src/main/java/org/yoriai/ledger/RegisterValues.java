package org.yoriai.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yoriai.identity.AccountId;
import org.yoriai.ledger.Choices.Result;
import org.yoriai.shared.Refusal;

/** 記入された欄 — what stands in one line of a register; each value fits its field. */
public final class RegisterValues {
    public static final int LONGEST_TEXT = 200;
    public static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_ATTENDANCE = 20_000;
    private static final String HIDDEN = "＊＊＊";
    private final Map<RegisterField, String> values;

    private RegisterValues(Map<RegisterField, String> values) {
        this.values = values;
    }

    /** @throws Refusal {@code register-value}, {@code register-too-long} */
    public static RegisterValues of(Map<RegisterField, String> given) {
        Map<RegisterField, String> kept = new EnumMap<>(RegisterField.class);
        given.forEach((field, value) -> {
            String text = value.strip();
            if (!text.isEmpty()) {
                check(field, text);
                kept.put(field, text);
            }
        });
        return new RegisterValues(kept);
    }

    private static void check(RegisterField field, String text) {
        int longest = switch (field.kind()) {
            case WORDS -> LONGEST_WORDS;
            case ATTENDANCE -> LONGEST_ATTENDANCE;
            case TEXT, NAME, DAY, MOMENT, CHOICE -> LONGEST_TEXT;
        };
        if (text.length() > longest) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "register-too-long", longest);
        }
        try {
            switch (field.kind()) {
                case DAY -> LocalDate.parse(text);
                case MOMENT -> LocalDateTime.parse(text);
                case ATTENDANCE -> results(text);
                case CHOICE -> requireOneOf(field, text);
                case TEXT, WORDS, NAME -> {}
            }
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            Refusal refusal = new Refusal(Refusal.Kind.BAD_INPUT, "register-value");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    private static void requireOneOf(RegisterField field, String text) {
        if (!field.choices().contains(text)) {
            throw new IllegalArgumentException(field + ": " + text);
        }
    }

    /** With the other's values in the place of those fields that fit. */
    RegisterValues with(RegisterValues other, Predicate<RegisterField> fields) {
        Map<RegisterField, String> merged = new EnumMap<>(RegisterField.class);
        values.forEach((field, value) -> keep(merged, field, value, !fields.test(field)));
        other.values.forEach((field, value) -> keep(merged, field, value, fields.test(field)));
        return new RegisterValues(merged);
    }

    private static void keep(Map<RegisterField, String> kept, RegisterField field, String value, boolean wanted) {
        if (wanted) {
            kept.put(field, value);
        }
    }

    /** For those who see no personal data: a name is there, and not told. */
    RegisterValues withoutNames() {
        Map<RegisterField, String> masked = new EnumMap<>(RegisterField.class);
        values.forEach((field, value) -> masked.put(field, field.kind() == FieldKind.NAME ? HIDDEN : value));
        return new RegisterValues(masked);
    }

    static String hidden() {
        return HIDDEN;
    }

    /** What is filled in. */
    public Set<RegisterField> fields() {
        return Set.copyOf(values.keySet());
    }

    public boolean has(RegisterField field) {
        return values.containsKey(field);
    }

    /** As it is stored; empty where nothing was filled in. */
    public String text(RegisterField field) {
        return values.getOrDefault(field, "");
    }

    public Optional<LocalDate> day(RegisterField field) {
        return Optional.ofNullable(values.get(field)).map(LocalDate::parse);
    }

    public Optional<LocalDateTime> moment(RegisterField field) {
        return Optional.ofNullable(values.get(field)).map(LocalDateTime::parse);
    }

    public boolean is(RegisterField field, Enum<?> choice) {
        return choice.name().equals(values.get(field));
    }

    /** 受講した人と結果 */
    public Map<AccountId, Result> attendance() {
        return has(RegisterField.ATTENDANCE) ? results(text(RegisterField.ATTENDANCE)) : Map.of();
    }

    private static Map<AccountId, Result> results(String text) {
        Map<AccountId, Result> results = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split("=", 2);
            results.put(new AccountId(UUID.fromString(parts[0])), Result.valueOf(parts[parts.length - 1]));
        });
        return results;
    }

    public static String attendance(Map<AccountId, Result> results) {
        return results.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    Map<String, String> stored() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().name(), Map.Entry::getValue));
    }

    static RegisterValues read(Map<String, String> stored) {
        Map<RegisterField, String> values = new EnumMap<>(RegisterField.class);
        stored.forEach((name, value) -> values.put(RegisterField.valueOf(name), value));
        return new RegisterValues(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
