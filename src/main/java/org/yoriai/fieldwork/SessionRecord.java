package org.yoriai.fieldwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        Map<UUID, EquipmentCheck> equipment,
        List<RecordedText.Note> notes,
        List<RecordedText.Remark> remarks,
        List<RecordedText.Promise> promises,
        List<Keying> answers,
        List<Photograph> photographs,
        List<Group> groups,
        List<RecordedText.Card> cards,
        List<Attention> attention) {

    public static final SessionRecord EMPTY = RecordFold.of(List.of());

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
            Optional<Match> match,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 当日参加の照合 — without a participant where it was taken back. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Match(
            Optional<UUID> participant,
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

    /** 機材の点検 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record EquipmentCheck(
            boolean ok,
            Optional<Integer> lent,
            Optional<Integer> returned,
            Optional<String> note,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 紙回答の入力 — {@code channel} only where it is not paper. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Keying(
            UUID id,
            int sheet,
            Optional<SheetChannel> channel,
            Map<String, KeyedAnswer> answers,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {

        boolean onPaper() {
            return channel.isEmpty();
        }
    }

    /** 写真 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Photograph(
            UUID id,
            String sha256,
            String caption,
            Optional<UUID> about,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 班 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Group(
            UUID id,
            String name,
            Optional<UUID> facilitator,
            List<UUID> members,
            Optional<Choice> choice,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 課題の選定 — without a theme where it was taken back. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Choice(
            Optional<String> theme,
            @JsonSerialize(using = WireTime.class) OffsetDateTime at,
            UUID by) {}

    /** 要確認 — a thing about which a person has to decide. */
    public record Attention(UUID id, String reason) {
        static final String RIVAL_VERSIONS = "rival-versions";
        static final String SHEET_DIFFERS = "sheet-differs";
    }

    /**
     * Who was marked how, each person once: a walk-in who turned out to be a registered participant stands under the
     * participant's ID, where the participant's own mark goes before.
     */
    public Map<UUID, AttendanceStatus> statuses() {
        Map<UUID, AttendanceStatus> statuses = new LinkedHashMap<>();
        attendance.forEach((person, mark) -> statuses.put(person, mark.status()));
        walkIns.forEach(person -> person.match()
                .flatMap(Match::participant)
                .ifPresent(participant -> Optional.ofNullable(statuses.remove(person.id()))
                        .ifPresent(status -> statuses.putIfAbsent(participant, status))));
        return Collections.unmodifiableMap(statuses);
    }

    /** Everything written as text, of every kind. */
    public Stream<RecordedText> texts() {
        return Stream.of(notes, remarks, promises, cards).flatMap(List::stream);
    }

    /** Everybody whose acts show in the record. */
    public Set<AccountId> authors() {
        return Stream.of(
                        attendance.values().stream().map(Mark::by),
                        walkIns.stream().map(WalkIn::by),
                        walkIns.stream()
                                .map(WalkIn::match)
                                .flatMap(Optional::stream)
                                .map(Match::by),
                        checks.values().stream().map(Check::by),
                        equipment.values().stream().map(EquipmentCheck::by),
                        answers.stream().map(Keying::by),
                        photographs.stream().map(Photograph::by),
                        groups.stream().map(Group::by),
                        groups.stream()
                                .map(Group::choice)
                                .flatMap(Optional::stream)
                                .map(Choice::by),
                        texts().map(RecordedText::by),
                        texts().map(RecordedText::rival)
                                .flatMap(Optional::stream)
                                .map(RecordedText.Rival::by))
                .flatMap(authors -> authors)
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
