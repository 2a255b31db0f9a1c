package org.yoriai.mail;

import org.yoriai.shared.Refusal;

/** 送り状の文面 — subject and text; never empty, and the subject is one line. */
public record CoverText(String subject, String body) {
    public static final int LONGEST_SUBJECT = 120;
    public static final int LONGEST_BODY = 3_000;

    /** @throws Refusal {@code cover-blank}, {@code cover-too-long} */
    public CoverText {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        body = body.strip();
        if (subject.isEmpty() || body.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "cover-blank");
        }
        if (subject.length() > LONGEST_SUBJECT || body.length() > LONGEST_BODY) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "cover-too-long", LONGEST_SUBJECT, LONGEST_BODY);
        }
    }
}
