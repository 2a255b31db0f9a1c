package org.yoriai.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionNotice;
import org.yoriai.programme.SessionNotices;
import org.yoriai.shared.SampleData;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.vault.Tokens;

/** 見本のアンケート — for every seminar and exchange (仕様書 4(1)ケ・4(3)ケ); today's is at {@code /s/sample}. */
@Component
class SampleSurveys implements SampleData {
    private static final String TODAYS = "seminar-5";
    private static final String TODAYS_TOKEN = "sample";
    private static final String TODAYS_CODE = "482715";
    private static final String INTRO = "全部で%d問、3分ほどです。\nお名前は書かなくてかまいません。";
    private final SurveyDrafts drafts;
    private final SessionNotices notices;

    SampleSurveys(SurveyDrafts drafts, SessionNotices notices) {
        this.drafts = drafts;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        Stream.concat(
                        IntStream.rangeClosed(1, 7).mapToObj(number -> "seminar-" + number),
                        IntStream.rangeClosed(1, 2).mapToObj(number -> "exchange-" + number))
                .forEach(this::load);
    }

    private void load(String name) {
        SessionNotice notice = notices.of(new ProgrammeSessionId(SampleData.id("session:" + name)))
                .orElseThrow();
        List<QuestionFacts> questions = notice.kind() == ProgrammeKind.EXCHANGE ? ofExchange(name) : ofSeminar(name);
        var survey = new Survey(
                SampleData.id("survey:" + name),
                notice.id(),
                "「" + notice.title() + "」 アンケート",
                INTRO.formatted(questions.size()));
        boolean today = name.equals(TODAYS);
        drafts.save(
                SampleData.id("survey-link:" + name),
                survey,
                questions,
                today ? TODAYS_TOKEN : Tokens.next(),
                today ? TODAYS_CODE : drafts.freeCode());
    }

    private static List<QuestionFacts> ofSeminar(String session) {
        List<QuestionFacts> questions = new ArrayList<>(common(session, "今日の内容を"));
        questions.add(opinion(session, 6));
        return questions;
    }

    private static List<QuestionFacts> ofExchange(String session) {
        List<QuestionFacts> questions = new ArrayList<>(common(session, "今日話し合ったことを"));
        questions.add(choose(session, 6, QuestionKind.SINGLE, "班の話し合いでは、話しやすかったですか。", "", "話しやすかった", "ふつう", "話しにくかった"));
        questions.add(
                choose(session, 7, QuestionKind.SINGLE, "ほかの町会・自治会とのつながりは、できそうですか。", "", "できた", "これからできそう", "むずかしい"));
        questions.add(opinion(session, 8));
        return questions;
    }

    private static List<QuestionFacts> common(String session, String subject) {
        return List.of(
                choose(
                        session,
                        1,
                        QuestionKind.SINGLE,
                        "本日の内容は、わかりやすかったですか。",
                        "",
                        "とてもわかりやすかった",
                        "わかりやすかった",
                        "ふつう",
                        "わかりにくかった",
                        "とてもわかりにくかった"),
                choose(session, 2, QuestionKind.SINGLE, "説明の速さは、いかがでしたか。", "", "速かった", "ちょうどよかった", "遅かった"),
                choose(
                        session,
                        3,
                        QuestionKind.SINGLE,
                        subject + "、ご自身の町会・自治会で使えそうですか。",
                        "",
                        "すぐに使えそう",
                        "準備をすれば使えそう",
                        "むずかしい",
                        "わからない"),
                choose(
                        session,
                        4,
                        QuestionKind.MULTIPLE,
                        "これから取り組みたいものは、どれですか。",
                        "いくつでも選べます。",
                        "LINE公式アカウント",
                        "オープンチャット",
                        "Instagram",
                        "ホームページ",
                        "キャッシュレス決済",
                        "特にない"),
                choose(
                        session,
                        5,
                        QuestionKind.SINGLE,
                        "アドバイザーの訪問を、希望しますか。",
                        "町会・自治会へうかがい、設定などをお手伝いします。",
                        "希望する",
                        "くわしく聞きたい",
                        "いまは希望しない"));
    }

    private static QuestionFacts opinion(String session, int position) {
        return new QuestionFacts(
                new QuestionId(id(session, Integer.toString(position))),
                position,
                QuestionKind.TEXT,
                "ご意見・ご感想",
                "書かなくてもかまいません。",
                false,
                List.of());
    }

    private static QuestionFacts choose(
            String session, int position, QuestionKind kind, String text, String hint, String... options) {
        return new QuestionFacts(
                new QuestionId(id(session, Integer.toString(position))),
                position,
                kind,
                text,
                hint,
                true,
                IntStream.rangeClosed(1, options.length)
                        .mapToObj(number -> new OptionFacts(
                                new OptionId(id(session, position + "-" + number)), number, options[number - 1]))
                        .toList());
    }

    private static UUID id(String session, String part) {
        return SampleData.id("question:" + session + ":" + part);
    }
}
