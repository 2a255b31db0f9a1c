package org.yoriai.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.association.FollowUpChannel;
import org.yoriai.association.FollowUpState;
import org.yoriai.fieldwork.CardKind;
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

    /** 初期設定 — a step of a visit, by the name that the tablet gives it; an older tablet's own words stay. */
    String step(String step) {
        return orItself("report.step." + step, step);
    }

    /** What a note is about: 決めたこと, 投稿する人. */
    String about(Optional<String> kind) {
        return kind.map(known -> orItself("karte.note." + known, known)).orElseGet(() -> text("karte.note"));
    }

    /** メール */
    String way(FollowUpChannel channel) {
        return text("follow-up.channel." + channel.wireName());
    }

    /** 済み */
    String standing(FollowUpState state) {
        return text("follow-up.state." + state.wireName());
    }

    /** 課題 */
    String card(CardKind kind) {
        return text("report.card." + kind.wireName());
    }

    /** 実施報告書_デジタル活用講習会_第5回_第1版.docx */
    String fileName(SessionSummary session, int version) {
        return text("report.file-name", kind(session.kind()), session.number(), version);
    }

    /** 実施報告書_標準の様式.docx */
    String standardForm(FormKind kind) {
        return text("form.standard-file", text("form.kind." + kind.wireName()));
    }

    /** 出席者を16から17に改めました。講師の所感を改めました。 */
    String changes(List<ReportChange> changes) {
        return sentence(changes, true) + sentence(changes, false);
    }

    private String sentence(List<ReportChange> changes, boolean counted) {
        List<String> parts = changes.stream()
                .filter(change -> change.counted() == counted)
                .map(change -> text(
                        counted ? "report.changed.counted" : "report.changed.said",
                        text("report.figure." + change.figure()),
                        change.before(),
                        change.after()))
                .toList();
        return parts.isEmpty() ? "" : text("report.changed", String.join("、", parts));
    }

    private String orItself(String key, String word) {
        return Objects.requireNonNullElse(messages.getMessage(key, new Object[0], word, Locale.JAPANESE), word);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
