package org.yoriai.fieldwork;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object; what is not of the kind asked for is an {@link IllegalArgumentException}. */
record JsonFields(JsonNode object) {
    // beyond it a number is no count and no place in an order, and its digits alone would fill the memory
    private static final int MOST_DIGITS = 30;

    /** @return whether the field is there and not null */
    boolean has(String field) {
        return object.hasNonNull(field);
    }

    JsonNode node(String field) {
        return object.path(field);
    }

    String text(String field) {
        JsonNode found = object.path(field);
        if (!found.isString()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return found.stringValue();
    }

    Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    UUID uuid(String field) {
        return WireValues.uuid(text(field));
    }

    Optional<UUID> optionalUuid(String field) {
        return optionalText(field).map(WireValues::uuid);
    }

    boolean flag(String field) {
        JsonNode found = object.path(field);
        if (!found.isBoolean()) {
            throw new IllegalArgumentException(field + " is neither true nor false");
        }
        return found.booleanValue();
    }

    LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException noDate) {
            throw new IllegalArgumentException(field + " is no date", noDate);
        }
    }

    int whole(String field) {
        return Math.toIntExact(whole(field, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    Optional<Integer> optionalWhole(String field) {
        return has(field) ? Optional.of(whole(field)) : Optional.empty();
    }

    long whole(String field, long least, long most) {
        JsonNode found = object.path(field);
        if (!found.isIntegralNumber() || !found.canConvertToLong()) {
            throw new IllegalArgumentException(field + " is no whole number");
        }
        if (found.longValue() < least || found.longValue() > most) {
            throw new IllegalArgumentException(field + " is outside its limits");
        }
        return found.longValue();
    }

    static BigDecimal number(JsonNode node) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException("Not a number");
        }
        BigDecimal number = node.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("More digits than " + MOST_DIGITS);
        }
        return number;
    }

    static List<String> texts(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("Not a list");
        }
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonFields::textOf)
                .toList();
    }

    private static String textOf(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("Not a text");
        }
        return node.stringValue();
    }
}
