package org.yoriai.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.EraDate;

/** 管理簿の言葉 — the values of a register in words, for screen and files. */
@Component
public class RegisterWording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.JAPAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private final MessageSource messages;

    RegisterWording(MessageSource messages) {
        this.messages = messages;
    }

    public In in(Locale locale) {
        return new In(messages, locale);
    }

    /** In one language. */
    public record In(MessageSource messages, Locale locale) {
        public String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }

        /** What has no words of its own is told as it stands. */
        String sayOr(String key, String otherwise) {
            return messages.getMessage(key, null, otherwise, locale) instanceof String said ? said : otherwise;
        }

        /** @param names of the people whose attendance is told */
        public String value(RegisterValues values, RegisterField field, Map<AccountId, String> names) {
            if (!values.has(field)) {
                return "";
            }
            return switch (field.kind()) {
                case TEXT, WORDS, NAME -> values.text(field);
                case DAY -> values.day(field).map(this::day).orElse("");
                case MOMENT -> values.moment(field).map(this::moment).orElse("");
                case CHOICE -> say(RegisterField.choiceKey(values.text(field)));
                case ATTENDANCE ->
                    values.attendance().entrySet().stream()
                            .map(one -> names.getOrDefault(one.getKey(), RegisterValues.hidden()) + "　"
                                    + say(RegisterField.choiceKey(one.getValue().name())))
                            .collect(Collectors.joining("\n"));
            };
        }

        /** 令和8年11月24日, or 2026-11-24 */
        public String day(LocalDate day) {
            return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? EraDate.of(day) : DAY.format(day);
        }

        public String moment(LocalDateTime moment) {
            return day(moment.toLocalDate()) + " " + TIME.format(moment);
        }

        public String moment(OffsetDateTime moment) {
            return moment(moment.atZoneSameInstant(BusinessTime.ZONE).toLocalDateTime());
        }
    }
}
