package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import org.yoriai.shared.Refusal;

/**
 * 設問
 *
 * @param position its number on the sheet, from 1, through all sections
 * @param hint a sentence below the question, empty for none
 * @param options what can be chosen, in order; empty exactly for questions that are written
 * @param shownIf asked of those alone who meet it
 * @param bounds of a number
 * @param reason why personal data is asked for, empty where none is (特記事項 8条)
 */
public record QuestionFacts(
        QuestionId id,
        int position,
        QuestionKind kind,
        Wording wording,
        Wording explained,
        boolean required,
        List<OptionFacts> options,
        Optional<Condition> shownIf,
        Bounds bounds,
        Wording reason) {
    static final int MOST_OPTIONS = 30;

    public QuestionFacts {
        options = List.copyOf(options);
        if (wording.blank()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-question-blank");
        }
        if (options.isEmpty() == kind.chooses() || options.size() > MOST_OPTIONS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-options", MOST_OPTIONS);
        }
        if (options.stream().filter(OptionFacts::open).count() > 1) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-two-others");
        }
    }

    QuestionFacts(
            QuestionId id,
            int position,
            QuestionKind kind,
            String text,
            String hint,
            boolean required,
            List<OptionFacts> options) {
        this(
                id,
                position,
                kind,
                Wording.of(text),
                Wording.of(hint),
                required,
                options,
                Optional.empty(),
                Bounds.WIDEST,
                Wording.NONE);
    }

    /** In Japanese without furigana, as everywhere but on the participants' pages. */
    public String text() {
        return wording.plain();
    }

    public String hint() {
        return explained.plain();
    }

    /** 「その他」 — the option beside which something is written. */
    public Optional<OptionFacts> open() {
        return options.stream().filter(OptionFacts::open).findFirst();
    }

    QuestionFacts with(List<OptionFacts> offered) {
        return new QuestionFacts(id, position, kind, wording, explained, required, offered, shownIf, bounds, reason);
    }

    QuestionFacts at(int number) {
        return new QuestionFacts(id, number, kind, wording, explained, required, options, shownIf, bounds, reason);
    }

    /**
     * 選択肢
     *
     * @param open whether something can be written beside it (その他)
     */
    public record OptionFacts(OptionId id, int position, Wording wording, boolean open) {
        public OptionFacts {
            if (wording.blank()) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-option-blank");
            }
        }

        OptionFacts(OptionId id, int position, String text) {
            this(id, position, Wording.of(text), false);
        }

        public static OptionFacts other(OptionId id, int position) {
            return new OptionFacts(id, position, SurveyTexts.OTHER, true);
        }

        public String text() {
            return wording.plain();
        }
    }

    public boolean offers(OptionId option) {
        return options.stream().anyMatch(offered -> offered.id().equals(option));
    }

    boolean isOpen(OptionId option) {
        return open().filter(other -> other.id().equals(option)).isPresent();
    }
}
