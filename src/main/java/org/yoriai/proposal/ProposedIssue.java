package org.yoriai.proposal;

import org.yoriai.shared.Refusal;

/**
 * 課題 — what the year showed, under the theme of the opinions that it rests on.
 *
 * @param theme the group into which opinions were put
 * @param measure what is proposed about it; may be empty
 */
public record ProposedIssue(String theme, String words, String measure) {
    static final int LONGEST_THEME = 60;
    private static final int MOST_WORDS = 2000;

    public ProposedIssue {
        theme = theme.strip();
        words = words.strip();
        measure = measure.strip();
        if (theme.isEmpty() || theme.codePointCount(0, theme.length()) > LONGEST_THEME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-theme", LONGEST_THEME);
        }
        if (words.length() > MOST_WORDS || measure.length() > MOST_WORDS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "proposal-words-long", MOST_WORDS);
        }
    }
}
