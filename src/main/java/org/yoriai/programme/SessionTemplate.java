package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yoriai.shared.Refusal;

/**
 * 実施回のひな形 — the agenda and the equipment with which a session of its kind begins; values of the contract.
 *
 * @param equipment what each side is bound to bring, so that it needs no further agreement (仕様書 4 各キ・ク)
 */
public record SessionTemplate(List<Item> agenda, List<Piece> equipment) {
    static final String ROUTER = "モバイルルーター";
    private static final int MOST_LINES = 30;
    private static final int MOST_NAME = 200;
    private static final int MOST_FORM = 50;
    private static final int MOST_MINUTES = 480;

<<<<<<< HEAD
    // 仕様書 4(1)オ: 2時間程度（質問・個別相談を含む）; the items themselves are agreed for each seminar
    private static final List<Item> SEMINAR = List.of(
            new Item("あいさつ・今日のねらい", "講義", 5),
            new Item("配信の型（知らせる・募る・お礼を言う）", "講義", 20),
            new Item("文例をもとに、自分の町会の下書きを作る", "操作体験", 30),
            new Item("休憩", "休憩", 10),
            new Item("区内外の町会の事例", "講義", 15),
            new Item("回数・時間帯・担当の決め方", "話し合い", 15),
            new Item("質問・個別相談", "質疑", 20),
            new Item("アンケート", "記入", 5));
    // 仕様書 4(2)カ（個別支援の例）
    private static final List<Item> DISPATCH = List.of(
            new Item("オリエンテーション（目的・ゴールの確認）", "説明", 10),
            new Item("初期設定の確認、セッティングの支援", "操作支援", 20),
            new Item("実践操作（投稿・配信）", "操作支援", 30),
            new Item("運用ルール構築支援", "話し合い", 20),
            new Item("質疑応答", "質疑", 30));
    // 仕様書 4(3)カ（令和7年度実施内容）
    private static final List<Item> EXCHANGE = List.of(
            new Item("趣旨説明", "講義", 5),
            new Item("参加者自己紹介", "全体発表", 10),
            new Item("デジタル活用の先進事例紹介", "講義", 30),
            new Item("課題抽出", "個人ワーク", 5),
            new Item("課題の分類、選定", "グループワーク", 20),
            new Item("解決策の検討", "グループワーク", 25),
            new Item("発表", "全体発表", 20),
            new Item("講師によるまとめ", "講義", 5));

    // 仕様書 4(1)ク
    private static final List<String> WARD_AT_SEMINAR = List.of("マイク", "ホワイトボード", "プロジェクター", "投影用スクリーン", "貸与タブレット端末");
    // 仕様書 4(3)ク
    private static final List<String> WARD_AT_EXCHANGE =
            List.of("マイク", "ホワイトボード", "プロジェクター", "投影用スクリーン", "模造紙", "付箋", "マーカー");

    // 仕様書 4(1)キ・ク, 4(2)キ・ク, 4(3)キ・ク
    private static final String HANDOUTS = "配布資料";
    private static final String LECTURERS_COMPUTER = "講師用パソコン";
    static final String ROUTER = "モバイルルーター";

    /** 機材のひな形 — what each side is bound to bring needs no further agreement. */
    record Piece(String name, Supplier broughtBy) {}

    private SessionTemplate() {}

    static List<Item> agenda(ProgrammeKind kind) {
        return switch (kind) {
            case SEMINAR -> SEMINAR;
            case DISPATCH -> DISPATCH;
            case EXCHANGE -> EXCHANGE;
        };
=======
    /** 進行項目のひな形 — {@code form} as the contract writes it (講義, 操作体験 …). */
    public record Item(String title, String form, int minutes) {
        public Item {
            title = line(title);
            form = line(form);
            if (title.isEmpty() || title.length() > MOST_NAME || form.length() > MOST_FORM) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "template-item", MOST_NAME, MOST_FORM);
            }
            if (minutes < 1 || minutes > MOST_MINUTES) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "template-minutes", title, MOST_MINUTES);
            }
        }
>>>>>>> main
    }

    /** 機材のひな形 */
    public record Piece(String name, Supplier broughtBy) {
        public Piece {
            name = line(name);
            if (name.isEmpty() || name.length() > MOST_NAME) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "template-piece", MOST_NAME);
            }
        }
    }

    public SessionTemplate {
        agenda = List.copyOf(agenda);
        equipment = List.copyOf(equipment);
        if (agenda.size() > MOST_LINES || equipment.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "template-lines", MOST_LINES);
        }
    }

    public int minutes() {
        return agenda.stream().mapToInt(Item::minutes).sum();
    }

    // 仕様書 4(2)ク: 回線がないか使えないときは受託者がモバイルルーターを持参する
    List<Piece> equipmentAt(NetworkState network) {
        return network == NetworkState.AVAILABLE
                ? equipment
                : Stream.concat(equipment.stream(), Stream.of(new Piece(ROUTER, Supplier.CONTRACTOR)))
                        .distinct()
                        .toList();
    }

    private static String line(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    static boolean isRouter(SessionPlan.Equipment piece) {
        return piece.name().equals(ROUTER);
    }

    static SessionPlan.Equipment router(UUID id) {
        return new SessionPlan.Equipment(id, ROUTER, Supplier.CONTRACTOR, true);
    }

    /** Whether the contract itself says that this side brings it, so that no agreement is needed. */
    boolean bound(String name, Supplier broughtBy) {
        // a router is the contractor's wherever one is needed
        return equipmentAt(NetworkState.NONE).contains(new Piece(name, broughtBy));
    }
}
