package org.yoriai.fieldwork;

/** The limits of payloads; texts are counted in characters as a person counts them. */
final class Limits {
    private Limits() {}

    static void filled(String field, String text, int most) {
        atMost(field, text, most);
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
    }

    static void atMost(String field, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new IllegalArgumentException(field + " is longer than " + most);
        }
    }

    static void between(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(field + " is outside " + least + " to " + most);
        }
    }
}
