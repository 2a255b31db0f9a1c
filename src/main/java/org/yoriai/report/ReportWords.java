package org.yoriai.report;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.programme.FieldRole;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionSummary;

/** 文書の言葉 — the same words as on the screen, always in Japanese: documents go to the ward. */
@Component
class ReportWords {
    private final MessageSource messages;

    ReportWords(MessageSource messages) {
        this.messages = messages;
    }

    /** デジタル活用講習会 */
    String kind(ProgrammeKind kind) {
        return text("programme.kind." + kind.wireName());
    }

    /** 講師 */
    String role(FieldRole role) {
        return text("programme.role." + role.wireName());
    }

    /** The clause that asks for the report. */
    String clause(ProgrammeKind kind) {
        return "仕様書"
                + switch (kind) {
                    case SEMINAR -> "4(1)コ";
                    case DISPATCH -> "4(2)ケ";
                    case EXCHANGE -> "4(3)コ";
                };
    }

    /** 実施報告書_デジタル活用講習会_第5回.docx */
    String fileName(SessionSummary session) {
        return text("report.file-name", kind(session.kind()), session.number());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
