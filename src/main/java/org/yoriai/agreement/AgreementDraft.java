package org.yoriai.agreement;

import java.util.Optional;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/**
 * 協議の下書き — what an agreement is to be about.
 *
 * @param session empty when it stands on the contract itself
 */
public record AgreementDraft(AgreementKind kind, Optional<ProgrammeSessionId> session, String title) {
    static final int LONGEST_TITLE = 100;

    /** @throws Refusal {@code agreement-title}, {@code agreement-session-missing}, {@code agreement-of-contract} */
    public AgreementDraft {
        // a database takes no control character, and a list shows none
        title = title.replaceAll("\\p{Cc}", " ").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "agreement-title", LONGEST_TITLE);
        }
        if (session.isEmpty() && !kind.ofContract()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "agreement-session-missing");
        }
        if (session.isPresent() && !kind.ofSession()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "agreement-of-contract");
        }
    }
}
