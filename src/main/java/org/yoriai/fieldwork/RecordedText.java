package org.yoriai.fieldwork;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.annotation.JsonSerialize;

/** 記録された文章 — the version shown, with the rival that a person has yet to decide about. */
public sealed interface RecordedText {
    UUID id();

    String text();

    OffsetDateTime at();

    UUID by();

    /** The act that wrote the text shown. */
    UUID version();

    Optional<Rival> rival();

    /** 別の版 — written at the same time by somebody else; a person decides. */
    record Rival(
            String text,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version) {}

    /** 支援メモ */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Note(
            UUID id,
            String step,
            Optional<String> kind,
            String text,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version,
            Optional<Rival> rival)
            implements RecordedText {
        private static final String RULE = "rule";

        /** 運用ルール — of one of the kinds that the tablet's template offers, or of one's own. */
        @JsonIgnore
        public boolean isRule() {
            return kind.filter(known -> known.equals(RULE) || known.startsWith(RULE + "-"))
                    .isPresent();
        }

        static Note of(TextFold.Shown shown, WrittenPayload.Note payload) {
            return new Note(
                    shown.act().entity(),
                    payload.step(),
                    payload.kind(),
                    payload.text(),
                    shown.act().happened(),
                    shown.act().author().value(),
                    shown.act().id(),
                    shown.rival());
        }
    }

    /** 所感 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Remark(
            UUID id,
            String text,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version,
            Optional<Rival> rival)
            implements RecordedText {

        static Remark of(TextFold.Shown shown, WrittenPayload.Remark payload) {
            return new Remark(
                    shown.act().entity(),
                    payload.text(),
                    shown.act().happened(),
                    shown.act().author().value(),
                    shown.act().id(),
                    shown.rival());
        }
    }

    /** フォローの約束 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Promise(
            UUID id,
            String text,
            LocalDate due,
            String channel,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version,
            Optional<Rival> rival)
            implements RecordedText {

        static Promise of(TextFold.Shown shown, WrittenPayload.Promise payload) {
            return new Promise(
                    shown.act().entity(),
                    payload.text(),
                    payload.due(),
                    payload.channel(),
                    shown.act().happened(),
                    shown.act().author().value(),
                    shown.act().id(),
                    shown.rival());
        }
    }

    /** カード — {@code votes} by person. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Card(
            UUID id,
            Optional<UUID> group,
            CardKind kind,
            String text,
            Optional<String> theme,
            Optional<BigDecimal> order,
            Map<UUID, Integer> votes,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version,
            Optional<Rival> rival)
            implements RecordedText {}
}
