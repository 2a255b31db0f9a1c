package org.yoriai.sheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;

/** 読み取りの言葉 — and the addresses of its pages. */
final class PaperWords {
    private PaperWords() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** No. 012, as printed. */
    static String sheet(int number) {
        return text("sheet.number", "%03d".formatted(number));
    }

    static String address(ProgrammeSessionId session) {
        return "sessions/" + session + "/paper";
    }

    static ProgrammeSessionId session(String id) {
        return new ProgrammeSessionId(id(id, "session-unknown"));
    }

    static UUID reading(String id) {
        return id(id, "sheet-decided");
    }

    static Nav crumb(String address, String to, String here) {
        Nav crumb = new Nav(new Anchor(address, to), Icons.of("right"), new Span(here));
        crumb.addClassName("yo-crumb");
        crumb.getElement().setAttribute("aria-label", text("desk.crumb"));
        return crumb;
    }

    private static UUID id(String id, String unknown) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new Refusal(Refusal.Kind.UNKNOWN, unknown);
        }
    }
}
