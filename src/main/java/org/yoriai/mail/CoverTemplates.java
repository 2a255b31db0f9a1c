package org.yoriai.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;

/** 文面のひな形 — kept per contract and kind of document; the places to fill stand in ［ ］. */
@Component
class CoverTemplates {
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    CoverTemplates(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /** 埋める言葉 — what stands for the places of a template. */
    record Words(String document, String contract, String sender) {
        private Map<String, String> places() {
            return Map.of("［文書名］", document, "［契約名］", contract, "［送信者］", sender);
        }

        String filled(String template) {
            String text = template;
            for (var place : places().entrySet()) {
                text = text.replace(place.getKey(), place.getValue());
            }
            return text;
        }

        /** The other way round: what was said of this one document is said of the next. */
        String emptied(String text) {
            String template = text;
            for (var place : places().entrySet()) {
                template = place.getValue().isBlank() ? template : template.replace(place.getValue(), place.getKey());
            }
            return template;
        }
    }

    CoverText filled(DocumentKind kind, Words words) {
        CoverText template = kept(kind).orElseGet(this::first);
        return new CoverText(words.filled(template.subject()), words.filled(template.body()));
    }

    /** The words of the house. */
    CoverText first(Words words) {
        return new CoverText(words.filled(first().subject()), words.filled(first().body()));
    }

    private Optional<CoverText> kept(DocumentKind kind) {
        return jdbc.sql("select subject, body from cover_template where contract_id = ? and kind = ?")
                .params(ContractScope.required().value(), kind.name())
                .query((row, _) -> new CoverText(row.getString(1), row.getString(2)))
                .optional();
    }

    void keep(DocumentKind kind, CoverText text, Words words, Person by) {
        jdbc.sql("delete from cover_template where contract_id = ? and kind = ?")
                .params(ContractScope.required().value(), kind.name())
                .update();
        jdbc.sql("insert into cover_template (contract_id, kind, subject, body, changed_at, changed_by)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        ContractScope.required().value(),
                        kind.name(),
                        words.emptied(text.subject()),
                        words.emptied(text.body()),
                        OffsetDateTime.now(clock),
                        by.id().value())
                .update();
    }

    // mail goes out in the contract's language
    private CoverText first() {
        return new CoverText(text("mail.cover.subject"), text("mail.cover.body"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
