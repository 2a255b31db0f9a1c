package org.yoriai.deadline;

import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.Phrase;

/** 実施回の言い方 — the same in list, mail and calendar. */
public final class SessionPhrases {
    private SessionPhrases() {}

    /** 講習会 第6回 Instagram　写真と短い動画 */
    public static Phrase name(SessionSummary session) {
        return Phrase.of(
                "due.session",
                Phrase.of("programme.kind-short." + session.kind().wireName()),
                Phrase.of("programme.number", new Phrase.Count(session.number())),
                new Phrase.Title(session.title()));
    }

    /** … 12月8日（火）実施 */
    public static Phrase nameAndDay(SessionSummary session) {
        return Phrase.of("due.session.on", name(session), new Phrase.Day(session.day()));
    }

    public static String path(SessionSummary session) {
        return "sessions/" + session.id();
    }
}
