package org.yoriai.association;

import org.yoriai.shared.Refusal;

/**
 * 参加者の下書き — the three things the session needs to know of a person, and nothing else (特記事項 12条; I5).
 *
 * @param kana the reading in hiragana; empty where it is not known, for none is ever made up
 */
public record ParticipantDraft(String name, String kana, String association) {
    private static final int MOST = 60;
    private static final int MOST_ASSOCIATION = 100;

    public ParticipantDraft {
        name = Folding.tidy(name);
        kana = Folding.reading(kana);
        association = Folding.tidy(association);
        if (name.isEmpty() || name.length() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "participant-name", MOST);
        }
        if (kana.length() > MOST || !Folding.isReading(kana)) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "participant-kana", MOST);
        }
        if (association.isEmpty() || association.length() > MOST_ASSOCIATION) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "participant-association", MOST_ASSOCIATION);
        }
    }

    /** Whether both speak of one person, however the name is written. */
    boolean samePersonAs(ParticipantFacts other) {
        return Folding.comparable(name).equals(Folding.comparable(other.name()))
                && AssociationName.of(association).sameAs(AssociationName.of(other.association()));
    }
}
