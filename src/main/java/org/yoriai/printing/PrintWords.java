package org.yoriai.printing;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.EraDate;

/** 印刷物の言葉 — in Japanese, as the sheets lie on the table at the venue. */
@Component
class PrintWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final MessageSource messages;

    PrintWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... facts) {
        return messages.getMessage(key, facts, Locale.JAPANESE);
    }

    /** デジタル活用講習会 第5回 */
    String which(SessionSummary session) {
        return say("programme.kind." + session.kind().wireName()) + " " + say("programme.number", session.number());
    }

    /** 令和8年12月8日(火)　14:00–16:00　見本区民センター 会議室1 */
    String when(SessionPlan plan) {
        SessionSummary session = plan.summary();
        return EraDate.withWeekday(session.day()) + "　" + TIME.format(session.starts()) + "–"
                + TIME.format(session.ends()) + "　" + plan.venue().name();
    }

    /** What a rule is about: 投稿する人; an older tablet's own words stay. */
    String about(Optional<String> kind) {
        String known = kind.orElse("rule");
        return Objects.requireNonNullElse(
                messages.getMessage("karte.note." + known, new Object[0], known, Locale.JAPANESE), known);
    }

    String fileName(PrintSheet sheet, SessionSummary session) {
        return say("print.file", which(session), say("print.sheet." + sheet.wireName()));
    }
}
