package org.yoriai.agreement;

import java.util.Optional;
import org.yoriai.As;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;

/** Lets both sides agree, for tests that need a session beyond that point. */
public final class Agreeing {
    private Agreeing() {}

    /** On day and content of a session. @return the two numbers */
    public static int[] onDateAndContent(
            AgreementTalks talks, ProgrammeSessionId session, ProposedDate date, Person office, Person ward) {
        return new int[] {
            on(talks, AgreementKind.DATE, session, Saying.of("この日時を提案します。", date), office, ward),
            on(talks, AgreementKind.CONTENT, session, Saying.of("この内容を提案します。"), office, ward)
        };
    }

    /** The one side proposes, the other accepts. @return the number */
    public static int on(
            AgreementTalks talks,
            AgreementKind kind,
            ProgrammeSessionId session,
            Saying proposal,
            Person proposes,
            Person accepts) {
        int number = As.call(
                proposes,
                () -> talks.open(new AgreementDraft(kind, Optional.of(session), kind + "の試し"), proposal, proposes));
        As.run(accepts, () -> talks.accept(number, 1, Saying.of(""), accepts));
        return number;
    }
}
