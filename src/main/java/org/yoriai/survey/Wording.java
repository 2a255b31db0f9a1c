package org.yoriai.survey;

import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import org.yoriai.shared.Refusal;

/**
 * 文言 — what a participant reads, in the ways in which it is given.
 *
 * @param japanese may carry furigana, see {@link Furigana}
 * @param easy やさしい日本語, empty where the Japanese is plain enough
 * @param english empty where there is none
 */
public record Wording(String japanese, String easy, String english) {
    static final Wording NONE = new Wording("", "", "");
    /** Longest text of a question or an introduction, in letters. */
    public static final int LONGEST = 1_000;

    public Wording {
        japanese = japanese.strip();
        easy = easy.strip();
        english = english.strip();
        if (Stream.of(japanese, easy, english).anyMatch(text -> text.codePointCount(0, text.length()) > LONGEST)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-text-long", LONGEST);
        }
    }

    public static Wording of(String japanese) {
        return new Wording(japanese, "", "");
    }

    /** The Japanese without its furigana: for documents, tables and the tablet. */
    public String plain() {
        return Furigana.without(japanese);
    }

    public boolean blank() {
        return japanese.isEmpty();
    }

    boolean offers(Reading reading) {
        return switch (reading) {
            case JAPANESE -> true;
            case FURIGANA -> Furigana.in(japanese);
            case EASY -> !easy.isEmpty();
            case ENGLISH -> !english.isEmpty();
        };
    }

    /** As HTML, every letter escaped; where the reading asked for is not given, the Japanese. */
    public String html(Reading reading) {
        return switch (reading) {
            case JAPANESE -> HtmlUtils.htmlEscape(plain(), "UTF-8");
            case FURIGANA -> Furigana.html(japanese);
            case EASY -> Furigana.html(easy.isEmpty() ? japanese : easy);
            case ENGLISH -> HtmlUtils.htmlEscape(english.isEmpty() ? plain() : english, "UTF-8");
        };
    }

    public String language(Reading reading) {
        return reading == Reading.ENGLISH && !english.isEmpty() ? "en" : "ja";
    }
}
