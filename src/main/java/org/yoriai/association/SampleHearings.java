package org.yoriai.association;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;

/** 見本のヒアリング — before the first two visits. */
@Component
class SampleHearings implements SampleData {
    private static final List<HearingFacts.Answer> FIRST = List.of(
            new HearingFacts.Answer("いま使っているもの", "回覧板、掲示板、電話連絡網"),
            new HearingFacts.Answer("始めたいもの", "LINE公式アカウント"),
            new HearingFacts.Answer("担当できる人", "広報担当と副会長の2人"),
            new HearingFacts.Answer("心配なこと", "投稿する人が一人にかたよるのが心配。写真の決まりもほしい。"));
    private static final List<HearingFacts.Answer> SECOND = List.of(
            new HearingFacts.Answer("いま使っているもの", "回覧板と、役員だけのLINEグループ"),
            new HearingFacts.Answer("始めたいもの", "Instagram（行事の写真をのせたい）"),
            new HearingFacts.Answer("担当できる人", "青年部の3人。スマートフォンは全員持っている。"),
            new HearingFacts.Answer("心配なこと", "子どもの写真をのせてよいか。役員が替わったときの引き継ぎ。"));
    private final Associations associations;
    private final HearingRows hearings;

    SampleHearings(Associations associations, HearingRows hearings) {
        this.associations = associations;
        this.hearings = hearings;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load() {
        save("dispatch-1", "見本町会", LocalDate.of(2026, 10, 28), FIRST);
        save("dispatch-2", "手本自治会", LocalDate.of(2026, 11, 18), SECOND);
    }

    private void save(String session, String name, LocalDate day, List<HearingFacts.Answer> answers) {
        Association association =
                associations.findById(SampleData.id("association:" + name)).orElseThrow();
        Hearing hearing =
                new Hearing(SampleData.id("hearing:" + session), SampleData.id("session:" + session), association, day);
        answers.forEach(answer -> hearing.say(SampleData.id("hearing:" + session + ":" + answer.question()), answer));
        hearings.save(hearing);
    }
}
