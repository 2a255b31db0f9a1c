package org.yoriai.association;

import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Phrase;

/** 実施回の呼び方 — 講習会 第5回 LINEの配信を続けるには */
final class SessionPhrase {
    private SessionPhrase() {}

    static Phrase of(SessionSummary session) {
        return Phrase.of(
                "karte.session." + session.kind().wireName(),
                new Phrase.Count(session.number()),
                new Phrase.Title(session.title()));
    }

    static String path(SessionSummary session) {
        return "sessions/" + session.id();
    }
}
