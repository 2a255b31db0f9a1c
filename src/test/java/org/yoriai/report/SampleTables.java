package org.yoriai.report;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yoriai.report.AgendaRow.Course;
import org.yoriai.report.AgendaRow.Held;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.report.SurveyResult.OpenQuestion;
import org.yoriai.report.SurveyResult.Option;
import org.yoriai.report.SurveyResult.Voice;

/** What was counted at the invented session of {@link SampleReports}. */
final class SampleTables {

    private SampleTables() {}

    static List<AssociationAttendance> attendance() {
        return List.of(
                new AssociationAttendance("見本町会", 2, 1, 0, 0, 1),
                new AssociationAttendance("例示町会", 3, 3, 0, 0, 0),
                new AssociationAttendance("手本自治会", 2, 2, 0, 0, 0),
                new AssociationAttendance("雛形町会", 2, 2, 0, 0, 0),
                new AssociationAttendance("仮名町会", 2, 2, 0, 0, 0),
                new AssociationAttendance("例文住宅自治会", 2, 2, 1, 0, 0),
                new AssociationAttendance("試作団地自治会", 2, 1, 0, 0, 1),
                new AssociationAttendance("見本ヶ丘町会", 2, 2, 0, 0, 0),
                new AssociationAttendance("北手本町会", 1, 1, 0, 1, 0));
    }

    static List<AgendaRow> agenda() {
        return List.of(
                row("あいさつ・今日のねらい", "講義", "14:00", 5, held("14:02:10", "14:06:40")),
                row("配信の型（知らせる・募る・お礼を言う）", "講義", "14:05", 20, held("14:06:40", "14:30")),
                row("文例をもとに、自分の町会の下書きを作る", "操作体験", "14:25", 30, held("14:30", "15:08")),
                row("休憩", "", "14:55", 10, held("15:08", "15:16")),
                row("区内外の町会の事例", "講義", "15:05", 15, held("15:16", "15:28")),
                row("回数・時間帯・担当の決め方", "話し合い", "15:20", 15, held("15:28", "15:42")),
                row("質問・個別相談", "質疑", "15:35", 20, held("15:42", "16:00")),
                row("アンケート", "記入", "15:55", 5, held("16:00", "16:05")));
    }

    static AgendaRow row(String title, String form, String start, int minutes, Course course) {
        return new AgendaRow(
                title, Optional.of(form).filter(f -> !f.isEmpty()), LocalTime.parse(start), minutes, course);
    }

    static Held held(String start, String end) {
        return new Held(LocalTime.parse(start), LocalTime.parse(end));
    }

    static SurveyResult survey() {
        return new SurveyResult(
                17,
                9,
                6,
                List.of(
                        question(1, "今日の講習会はいかがでしたか", false, "とても満足 8 満足 6 ふつう 1 不満 0 とても不満 0"),
                        question(2, "内容は分かりやすかったですか", false, "とても分かりやすい 6 分かりやすい 7 ふつう 2 分かりにくい 0"),
                        question(3, "進む速さはいかがでしたか", false, "速い 2 ちょうどよい 12 遅い 1"),
                        question(
                                4,
                                "町会・自治会で使ってみたいもの",
                                true,
                                "LINE公式アカウント 11 LINEオープンチャット 6 Instagram 5 キャッシュレス決済 2 まだ決めていない 2")),
                List.of(new OpenQuestion(
                        5,
                        "困っていること、これからしたいこと",
                        List.of(
                                voice("配信の回数に迷う。多いと嫌がられないか。ほかの町会の例をもっと知りたい。", "見本町会"),
                                voice("役員が高齢で、配信できる人が私しかいない。代わりを育てたい。", "雛形町会"),
                                voice("夜の時間にもう一度開いてほしい。昼は仕事で役員が来られない。", "例示町会"),
                                voice("12月の役員会で、月2回の配信を提案する。", "見本ヶ丘町会")))));
    }

    /** Answered by 15; the options and counts take turns. */
    static ClosedQuestion question(int number, String text, boolean multiple, String options) {
        String[] words = options.split(" ", -1);
        Option[] all = new Option[words.length / 2];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Option(words[2 * i], Integer.parseInt(words[2 * i + 1]));
        }
        return new ClosedQuestion(number, text, multiple, 15, List.of(all));
    }

    private static Voice voice(String text, String association) {
        return new Voice(text, Optional.of(association));
    }
}
