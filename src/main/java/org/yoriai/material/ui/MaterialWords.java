package org.yoriai.material.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.yoriai.identity.Role;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.VersionState;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Holidays;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Status;

/** 資料の言い方 — the same on every page. */
final class MaterialWords {
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    private MaterialWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** 講習会 第5回 */
    static String shortName(SessionSummary session) {
        return text("programme.kind-short." + session.kind().wireName()) + " "
                + text("programme.number", session.number());
    }

    static String side(Duty.Holder side) {
        return text("material.side." + (side == Duty.Holder.WARD ? "ward" : "contractor"));
    }

    /** Warm only where the reader has to act. */
    static Status state(VersionState state, Role reader) {
        String words = text("material.state." + state.wireName());
        return switch (state) {
            case SUBMITTED ->
                reader == Role.WARD
                        ? new Status(Status.Kind.NEED, "hand", words)
                        : new Status(Status.Kind.WAIT, "wait", words);
            case RETURNED ->
                reader == Role.OFFICE
                        ? new Status(Status.Kind.NEED, "hand", words)
                        : new Status(Status.Kind.WAIT, "wait", words);
            case CONFIRMED -> new Status(Status.Kind.GOOD, "done", words);
            case WITHDRAWN -> new Status(Status.Kind.PLAIN, "history", words);
        };
    }

    /** 11月21日（土）　休日 */
    static String due(LocalDate due) {
        return Dates.day(due) + (Holidays.isDayOff(due) ? text("programme.day-off") : "");
    }

    /** 12月8日 14:05 */
    static String when(OffsetDateTime at) {
        ZonedDateTime here = at.atZoneSameInstant(BusinessTime.ZONE);
        return Dates.dayOnly(here.toLocalDate()) + " " + Dates.time(here.toLocalTime());
    }

    /** 2.4MB */
    static String size(int bytes) {
        return bytes >= MEGABYTE
                ? text("material.megabytes", (double) bytes / MEGABYTE)
                : text("material.kilobytes", Math.max(1, bytes / KILOBYTE));
    }

    static String fileAddress(ProgrammeSessionId session, MaterialFacts.Version version) {
        return "files/sessions/" + session + "/materials/" + version.id();
    }

    /** Opens in a tab of its own where browsers can show it, and is saved otherwise. */
    static Anchor file(ProgrammeSessionId session, MaterialFacts.Version version) {
        Anchor file = new Anchor(fileAddress(session, version), "");
        file.add(
                Icons.of("download"),
                new Span(version.fileName()),
                new Span("（" + version.kind().name() + "・" + size(version.bytes()) + "）"));
        file.addClassName("yo-file");
        file.setRouterIgnore(true);
        if (version.shownByBrowsers()) {
            file.setTarget("_blank");
        }
        return file;
    }
}
