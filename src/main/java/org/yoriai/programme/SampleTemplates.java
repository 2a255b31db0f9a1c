package org.yoriai.programme;

import static org.yoriai.programme.Supplier.CONTRACTOR;
import static org.yoriai.programme.Supplier.WARD;

import java.util.List;

/** 見本のひな形 — minutes and pieces as 令和8年度's specification has them. */
final class SampleTemplates {
    // 仕様書 4(1)オ: 2時間程度（質問・個別相談を含む）; the items themselves are agreed for each seminar. 4(1)ク
    private static final SessionTemplate SEMINAR = new SessionTemplate(
            List.of(
                    new SessionTemplate.Item("あいさつ・今日のねらい", "講義", 5),
                    new SessionTemplate.Item("配信の型（知らせる・募る・お礼を言う）", "講義", 20),
                    new SessionTemplate.Item("文例をもとに、自分の町会の下書きを作る", "操作体験", 30),
                    new SessionTemplate.Item("休憩", "休憩", 10),
                    new SessionTemplate.Item("区内外の町会の事例", "講義", 15),
                    new SessionTemplate.Item("回数・時間帯・担当の決め方", "話し合い", 15),
                    new SessionTemplate.Item("質問・個別相談", "質疑", 20),
                    new SessionTemplate.Item("アンケート", "記入", 5)),
            List.of(
                    new SessionTemplate.Piece("マイク", WARD),
                    new SessionTemplate.Piece("ホワイトボード", WARD),
                    new SessionTemplate.Piece("プロジェクター", WARD),
                    new SessionTemplate.Piece("投影用スクリーン", WARD),
                    new SessionTemplate.Piece("貸与タブレット端末", WARD),
                    new SessionTemplate.Piece("講師用パソコン", CONTRACTOR),
                    new SessionTemplate.Piece("配布資料", CONTRACTOR)));
    // 仕様書 4(2)カ（個別支援の例）, 4(2)キ
    private static final SessionTemplate DISPATCH = new SessionTemplate(
            List.of(
                    new SessionTemplate.Item("オリエンテーション（目的・ゴールの確認）", "説明", 10),
                    new SessionTemplate.Item("初期設定の確認、セッティングの支援", "操作支援", 20),
                    new SessionTemplate.Item("実践操作（投稿・配信）", "操作支援", 30),
                    new SessionTemplate.Item("運用ルール構築支援", "話し合い", 20),
                    new SessionTemplate.Item("質疑応答", "質疑", 30)),
            List.of(new SessionTemplate.Piece("配布資料", CONTRACTOR)));
    // 仕様書 4(3)カ（令和7年度実施内容）, 4(3)ク
    private static final SessionTemplate EXCHANGE = new SessionTemplate(
            List.of(
                    new SessionTemplate.Item("趣旨説明", "講義", 5),
                    new SessionTemplate.Item("参加者自己紹介", "全体発表", 10),
                    new SessionTemplate.Item("デジタル活用の先進事例紹介", "講義", 30),
                    new SessionTemplate.Item("課題抽出", "個人ワーク", 5),
                    new SessionTemplate.Item("課題の分類、選定", "グループワーク", 20),
                    new SessionTemplate.Item("解決策の検討", "グループワーク", 25),
                    new SessionTemplate.Item("発表", "全体発表", 20),
                    new SessionTemplate.Item("講師によるまとめ", "講義", 5)),
            List.of(
                    new SessionTemplate.Piece("マイク", WARD),
                    new SessionTemplate.Piece("ホワイトボード", WARD),
                    new SessionTemplate.Piece("プロジェクター", WARD),
                    new SessionTemplate.Piece("投影用スクリーン", WARD),
                    new SessionTemplate.Piece("模造紙", WARD),
                    new SessionTemplate.Piece("付箋", WARD),
                    new SessionTemplate.Piece("マーカー", WARD),
                    new SessionTemplate.Piece("講師用パソコン", CONTRACTOR),
                    new SessionTemplate.Piece("配布資料", CONTRACTOR)));

    private SampleTemplates() {}

    static SessionTemplate of(ProgrammeKind kind) {
        return switch (kind) {
            case SEMINAR -> SEMINAR;
            case DISPATCH -> DISPATCH;
            case EXCHANGE -> EXCHANGE;
        };
    }
}
