package org.yoriai.agreement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * 協議の絞り込み — as it stands in the address of the list and of its files.
 *
 * @param text searched in title, number and everything that was said; half and full width, small and capital alike
 */
public record AgreementFilter(
        Optional<Side> turn, Optional<AgreementKind> kind, Optional<AgreementState> state, String text) {
    public static final AgreementFilter NONE =
            new AgreementFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");
    private static final int LONGEST = 100;

    public AgreementFilter {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** @param parameter the address's parameter of a name; words that mean nothing filter nothing */
    public static AgreementFilter of(Function<String, Optional<String>> parameter) {
        return new AgreementFilter(
                parameter.apply("turn").flatMap(word -> switch (word) {
                    case "ward" -> Optional.of(Side.WARD);
                    case "contractor" -> Optional.of(Side.CONTRACTOR);
                    default -> Optional.<Side>empty();
                }),
                parameter.apply("kind").flatMap(AgreementKind::named),
                parameter.apply("state").flatMap(AgreementState::named),
                parameter.apply("q").orElse(""));
    }

    boolean fits(AgreementFacts agreement) {
        return (turn.isEmpty() || turn.equals(agreement.turn()))
                && kind.map(agreement.kind()::equals).orElse(true)
                && state.map(agreement.state()::equals).orElse(true);
    }

    /** Whether the text has to be looked for at all. */
    boolean searches() {
        return !folded(text).isEmpty();
    }

    boolean foundIn(String words) {
        return folded(words).contains(folded(text));
    }

    /** ＬＩＮＥ, ﾗｲﾝ and line are looked for as they sound on paper, not as they were typed. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
