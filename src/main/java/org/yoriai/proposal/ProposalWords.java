package org.yoriai.proposal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionSummary;

/** 提案書の言葉 — the same words as on the screen, always in Japanese: documents go to the ward. */
@Component
class ProposalWords {
    private final MessageSource messages;

    ProposalWords(MessageSource messages) {
        this.messages = messages;
    }

    /** デジタル活用講習会 */
    String kind(ProgrammeKind kind) {
        return say("programme.kind." + kind.wireName());
    }

    /** デジタル活用講習会 第3回 */
    String session(SessionSummary session) {
        return say("proposal.session", kind(session.kind()), session.number());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
