package org.yoriai.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementKind;
import org.yoriai.agreement.AgreementState;
import org.yoriai.agreement.Side;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;

/** 協議の言い方 — the same on every page. */
final class AgreementWords {
    private AgreementWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** 第7号 */
    static String number(AgreementFacts agreement) {
        return text("agreement.number-only", Integer.toString(agreement.number()));
    }

    static String kind(AgreementKind kind) {
        return text("agreement.kind." + kind.wireName());
    }

    static String state(AgreementState state) {
        return text("agreement.state." + state.wireName());
    }

    /** 区 */
    static String side(Side side) {
        return text("programme.holder." + side.wireName());
    }

    /** 講習会 第5回　LINEの配信を続けるには */
    static String session(SessionSummary session) {
        return text("programme.kind-short." + session.kind().wireName()) + " "
                + text("programme.number", session.number()) + "　" + session.title();
    }

    /** 12月8日（火） 14:05 */
    static String when(OffsetDateTime at) {
        ZonedDateTime here = at.atZoneSameInstant(BusinessTime.ZONE);
        return Dates.day(here.toLocalDate()) + " " + Dates.time(here.toLocalTime());
    }

    /** Warm only where the reader's own side has to act. */
    static Status status(AgreementFacts agreement, Side reader) {
        return agreement
                .turn()
                .map(turn -> turn == reader
                        ? new Status(Status.Kind.NEED, "hand", text("agreement.turn.own"))
                        : new Status(Status.Kind.WAIT, "wait", text("agreement.turn.of", side(turn))))
                .orElseGet(() -> agreement.state() == AgreementState.AGREED
                        ? new Status(Status.Kind.GOOD, "done", state(AgreementState.AGREED))
                        : new Status(Status.Kind.PLAIN, "plan", state(agreement.state())));
    }

    /** The tab of the session's page on which its agreements stand. */
    static Anchor toSession(ProgrammeSessionId session, String words) {
        return new Anchor("sessions/" + session + "/" + AgreementsTab.SLUG, words);
    }

    /** A link that saves a file. */
    static Anchor saving(String address, String words) {
        Anchor link = new Anchor(address);
        link.add(Icons.of("download"), new Span(words));
        link.addClassName("yo-btn");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
