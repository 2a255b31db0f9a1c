package org.yoriai.programme;

import static org.yoriai.programme.ChecklistPhase.AFTER;
import static org.yoriai.programme.ChecklistPhase.CLEARING;
import static org.yoriai.programme.ChecklistPhase.DURING;
import static org.yoriai.programme.ChecklistPhase.LEAVING;
import static org.yoriai.programme.ChecklistPhase.SETUP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 点検表のひな形 — what has to be seen to at a session, by its kind and by its venue's network. */
final class ChecklistTemplate {
    /** 点検項目のひな形 */
    record Line(ChecklistPhase phase, String text) {}

    private static final List<Line> EVERYWHERE = List.of(
            // 仕様書 4(1)キ, 4(2)キ, 4(3)キ: 参加者数分を印刷・帳合し、配布する
            new Line(LEAVING, "資料を参加人数分と予備、印刷して持った"),
            new Line(LEAVING, "端末の充電がある"),
            new Line(LEAVING, "紙の名簿（予備）を持った"),
            new Line(DURING, "資料を全員に配った"),
            new Line(DURING, "写真に写ってよいかを確かめた"),
            new Line(CLEARING, "忘れ物がない"),
            new Line(CLEARING, "会場をもとの形にもどした"),
            new Line(AFTER, "所感を書いた"),
            new Line(AFTER, "端末を返却した"));
    // 仕様書 4(1)ケ, 4(3)ケ
    private static final List<Line> WITH_SURVEY = List.of(
            new Line(LEAVING, "紙のアンケートを参加人数分、持った"),
            new Line(DURING, "アンケートを全員に配った"),
            new Line(CLEARING, "紙のアンケートを集めて数えた"),
            new Line(AFTER, "紙のアンケートをすべて入力した"));
    // 仕様書 4(1)ク, 4(3)ク: 区が用意するマイク・プロジェクター等
    private static final List<Line> IN_A_HALL = List.of(
            new Line(SETUP, "マイクの音が後ろの席まで届く"), new Line(SETUP, "投影した文字が後ろの席から読める"), new Line(SETUP, "受付と順路の案内を出した"));
    private static final List<Line> SEMINAR =
            List.of(new Line(SETUP, "貸与タブレットを数えて並べた"), new Line(CLEARING, "貸与タブレットを数えて返した"));
    // 仕様書 4(2)カ
    private static final List<Line> DISPATCH = List.of(
            new Line(LEAVING, "ヒアリングの回答を読んだ"),
            new Line(SETUP, "団体の端末とアカウントを確かめた"),
            new Line(DURING, "運用ルールを団体に見せて確かめた"),
            new Line(AFTER, "約束したことと期限を残した"));
    // 仕様書 4(3)ク: 模造紙、付箋、マーカー
    private static final List<Line> EXCHANGE = List.of(
            new Line(SETUP, "班ごとに机と模造紙・付箋・マーカーを置いた"),
            new Line(SETUP, "どの班にも進行役がいる"),
            new Line(DURING, "どの班の課題も1つ選んだ"),
            new Line(CLEARING, "模造紙を撮ってから片付けた"));
    // 仕様書 4(2)ク: 回線がないか使えないときは受託者がモバイルルーターを持参する
    private static final Line ROUTER = new Line(LEAVING, "モバイルルーターを持った");
    private static final Line ROUTER_WORKS = new Line(SETUP, "モバイルルーターでつながる");
    private static final Line NETWORK_WORKS = new Line(SETUP, "会場の回線につながる");

    private ChecklistTemplate() {}

    /** @return in the order of the phases; lines that the kind adds come after those of every session */
    static List<Line> of(ProgrammeKind kind, NetworkState network, boolean surveyed) {
        List<Line> lines = new ArrayList<>();
        // nobody knows beforehand that an unknown line will do
        lines.addAll(network == NetworkState.AVAILABLE ? List.of(NETWORK_WORKS) : withRouter());
        lines.addAll(EVERYWHERE);
        lines.addAll(surveyed ? WITH_SURVEY : List.of());
        lines.addAll(ofKind(kind).toList());
        // stable: within a phase the order stays
        lines.sort((one, other) -> one.phase.compareTo(other.phase));
        return List.copyOf(lines);
    }

    static List<Line> withRouter() {
        return List.of(ROUTER, ROUTER_WORKS);
    }

    private static Stream<Line> ofKind(ProgrammeKind kind) {
        return switch (kind) {
            case SEMINAR -> Stream.of(IN_A_HALL, SEMINAR).flatMap(List::stream);
            case DISPATCH -> DISPATCH.stream();
            case EXCHANGE -> Stream.of(IN_A_HALL, EXCHANGE).flatMap(List::stream);
        };
    }
}
