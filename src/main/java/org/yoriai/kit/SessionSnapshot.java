package org.yoriai.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.fieldwork.WireTime;
import tools.jackson.databind.annotation.JsonSerialize;

/** 実施回の写し — what a tablet needs to carry a session without a network, in the shape of {@code docs/kit-protocol.md}. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SessionSnapshot(
        long version,
        Session session,
        Map<UUID, String> people,
        List<Participant> participants,
        List<AgendaItem> agenda,
        List<Check> checklist,
        List<Equipment> equipment,
        Optional<Survey> survey,
        Optional<Coverage> coverage,
        Optional<Hearing> hearing,
        List<Material> materials,
        SessionRecord record,
        long acked,
        Receipt receipt,
        Checkout checkout,
        Set<String> uploaded,
        Set<UUID> mended) {

    public record Session(
            UUID id,
            String kind,
            int number,
            String title,
            String goal,
            @JsonSerialize(using = WireTime.class) OffsetDateTime starts,
            @JsonSerialize(using = WireTime.class) OffsetDateTime ends,
            Venue venue) {}

    /** The taking-out itself. */
    public record Checkout(
            UUID id,
            String purpose,
            String destination,
            String approver,
            @JsonSerialize(using = WireTime.class) OffsetDateTime takenAt,
            @JsonSerialize(using = WireTime.class) OffsetDateTime plannedReturn,
            @JsonSerialize(using = WireTime.class) OffsetDateTime expires) {}

    public record Venue(String name, String address, String network) {}

    public record Participant(UUID id, String name, String kana, String association) {}

    public record AgendaItem(UUID id, String title, String form, int minutes) {}

    public record Check(UUID id, String phase, String text) {}

    public record Equipment(UUID id, String name, String broughtBy, boolean agreed) {}

    public record Survey(
            String url,
            String code,
            @JsonSerialize(using = WireTime.class) OffsetDateTime opens,
            @JsonSerialize(using = WireTime.class) OffsetDateTime closes,
            List<Question> questions) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Question(
            UUID id,
            String kind,
            String text,
            Optional<String> hint,
            boolean required,
            List<Option> options,
            Optional<String> form,
            Optional<Bounds> bounds,
            Optional<ShownIf> shownIf) {}

    /** 数の範囲 — both ends belong to it. */
    public record Bounds(long least, long most) {}

    /** 選択肢 — {@code write} where something can be written beside it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Option(UUID id, String text, Optional<Boolean> write) {}

    /** 分岐 — asked of those alone who chose one of the options. */
    public record ShownIf(UUID question, List<UUID> anyOf) {}

    public record Coverage(int phone, int paper) {}

    /** 資料 — {@code id} names the confirmed version; {@code sha256} is of its file as it is. */
    public record Material(
            UUID id, String title, int version, String name, String mediaType, int bytes, String sha256) {}

    /** 事前アンケート・ヒアリング */
    public record Hearing(String association, List<HearingAnswer> answers, List<Visit> visits) {}

    public record HearingAnswer(String question, String answer) {}

    public record Visit(String title, LocalDate day, List<VisitNote> notes, List<VisitPromise> promises) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record VisitNote(String step, Optional<String> kind, String text) {}

    public record VisitPromise(String text, LocalDate due) {}
}
