package org.yoriai.fieldwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.identity.AccountId;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * 記録 — the fold of a session's acts, in the shape in which the kit's wire carries it ({@code docs/kit-protocol.md}).
 *
 * <p>{@code at} is the corrected time, {@code by} the author, {@code version} the ID of the act that wrote the text shown.
 * {@code id} names the thing itself.
 */
public record SessionRecord(
        Map<UUID, Mark> attendance,
        List<WalkIn> walkIns,
        Map<UUID, Run> runSheet,
        Map<UUID, Check> checks,
        List<Note> notes,
        List<Remark> remarks,
        List<Attention> attention) {

    public static final SessionRecord EMPTY =
            new SessionRecord(Map.of(), List.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

    /** 出欠 */
    public record Mark(
            AttendanceStatus status,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 当日参加 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record WalkIn(
            UUID id,
            String name,
            Optional<String> kana,
            String association,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 進行記録 — the actual times of one agenda item. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Run(
            @JsonSerialize(contentUsing = WireTime.class) Optional<OffsetDateTime> started,
            @JsonSerialize(contentUsing = WireTime.class) Optional<OffsetDateTime> finished,
            @JsonSerialize(contentUsing = WireTime.class) Optional<OffsetDateTime> skipped) {}

    /** 点検 */
    public record Check(
            boolean done,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 支援メモ */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Note(
            UUID id,
            String step,
            String text,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version,
            Optional<Rival> rival) {}

    /** 所感 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Remark(
            UUID id,
            String text,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version,
            Optional<Rival> rival) {}

    /** 別の版 — written at the same time by somebody else; a person decides. */
    public record Rival(
            String text,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by,
            UUID version) {}

    /** 要確認 — a thing about which a person has to decide. */
    public record Attention(UUID id, String reason) {
        static final String RIVAL_VERSIONS = "rival-versions";
    }

    /** Everybody whose acts show in the record. */
    public Set<AccountId> authors() {
        return Stream.of(
                        attendance.values().stream().map(Mark::by),
                        walkIns.stream().map(WalkIn::by),
                        checks.values().stream().map(Check::by),
                        notes.stream().map(Note::by),
                        remarks.stream().map(Remark::by),
                        Stream.concat(
                                        notes.stream().map(Note::rival),
                                        remarks.stream().map(Remark::rival))
                                .flatMap(Optional::stream)
                                .map(Rival::by))
                .flatMap(authors -> authors)
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    // The wire promises these lists to every tablet; in version 1 no act fills them, so they are always empty.

    @JsonProperty("promises")
    List<Object> promises() {
        return List.of();
    }

    @JsonProperty("answers")
    List<Object> answers() {
        return List.of();
    }

    @JsonProperty("photographs")
    List<Object> photographs() {
        return List.of();
    }

    @JsonProperty("groups")
    List<Object> groups() {
        return List.of();
    }

    @JsonProperty("cards")
    List<Object> cards() {
        return List.of();
    }
}
