package org.yoriai.programme.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ui.Status;

/** 実施回の言い方 — the words for a session's parts, the same on every page. */
final class SessionWords {
    private SessionWords() {}

    /** デジタル活用講習会 */
    static String kind(ProgrammeKind kind) {
        return I18NProvider.translate("programme.kind." + kind.wireName());
    }

    /** 講習会 */
    static String kindShort(ProgrammeKind kind) {
        return I18NProvider.translate("programme.kind-short." + kind.wireName());
    }

    /** 第5回 */
    static String number(SessionSummary session) {
        return I18NProvider.translate("programme.number", session.number());
    }

    static String role(FieldRole role) {
        return I18NProvider.translate("programme.role." + role.wireName());
    }

    static Status state(SessionState state) {
        String words = I18NProvider.translate("programme.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case PLANNED -> new Status(Status.Kind.PLAIN, "talk", words);
            case AGREED, READY -> new Status(Status.Kind.PLAIN, "plan", words);
            case HELD -> new Status(Status.Kind.PLAIN, "held", words);
            case REPORTED, ACCEPTED -> new Status(Status.Kind.GOOD, "done", words);
        };
    }
}
