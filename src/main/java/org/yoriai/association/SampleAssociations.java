package org.yoriai.association;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;

/** 見本の町会・自治会と参加者 — all invented; the names say that they are samples. */
@Component
class SampleAssociations implements SampleData {
    private static final List<String> ASSOCIATIONS =
            List.of("見本町会", "例示町会", "手本自治会", "雛形住宅自治会", "仮町自治会", "試山町会", "見出町会", "文例団地自治会", "見本ヶ丘町会");

    private record Name(String name, String kana) {}

    private static final List<Name> NAMES = List.of(
            new Name("架山 勇", "かやま いさむ"),
            new Name("架山 良子", "かやま よしこ"),
            new Name("仮田 幸子", "かりた さちこ"),
            new Name("仮田 正", "かりた ただし"),
            new Name("試山 キヨ", "ためしやま きよ"),
            new Name("試山 弘", "ためしやま ひろし"),
            new Name("手本 明美", "てほん あけみ"),
            new Name("手本 修", "てほん おさむ"),
            new Name("雛形 茂", "ひながた しげる"),
            new Name("雛形 節子", "ひながた せつこ"),
            new Name("文例 実", "ぶんれい みのる"),
            new Name("見出 洋", "みだし ひろし"),
            new Name("見本 初枝", "みほん はつえ"),
            new Name("例示 清", "れいじ きよし"),
            new Name("例野 和子", "れいの かずこ"),
            new Name("例文 澄子", "れいぶん すみこ"),
            new Name("書式 進", "しょしき すすむ"),
            new Name("標題 トメ", "ひょうだい とめ"));

    /** Registered heads by session; none yet for the two in the next year that are still being planned. */
    private static final Map<String, Integer> HEADS = Map.ofEntries(
            Map.entry("seminar-1", 18),
            Map.entry("seminar-2", 16),
            Map.entry("seminar-3", 13),
            Map.entry("seminar-4", 11),
            Map.entry("seminar-5", 16),
            Map.entry("seminar-6", 12),
            Map.entry("seminar-7", 9),
            Map.entry("dispatch-1", 9),
            Map.entry("dispatch-2", 10),
            Map.entry("exchange-1", 14));

    private final Associations associations;
    private final ParticipantRows participants;

    SampleAssociations(Associations associations, ParticipantRows participants) {
        this.associations = associations;
        this.participants = participants;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        Map<String, Association> saved = associations
                .saveAll(ASSOCIATIONS.stream()
                        .map(name -> new Association(SampleData.id("association:" + name), name))
                        .toList())
                .stream()
                .collect(Collectors.toMap(Association::name, association -> association));
        HEADS.forEach((session, heads) -> participants.saveAll(IntStream.range(0, heads)
                .mapToObj(index -> participant(session, index, saved))
                .toList()));
    }

    private static Participant participant(String session, int index, Map<String, Association> associations) {
        Name name = NAMES.get(index);
        // a visit is to one association; to a seminar two neighbours come from each
        String association =
                session.startsWith("dispatch") ? session.endsWith("1") ? "見本町会" : "手本自治会" : ASSOCIATIONS.get(index / 2);
        return new Participant(
                SampleData.id("participant:" + session + ":" + index),
                SampleData.id("session:" + session),
                associations.get(association),
                name.name(),
                name.kana());
    }
}
