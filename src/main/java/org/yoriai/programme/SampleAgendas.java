package org.yoriai.programme;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yoriai.shared.SampleData;

/** 見本の進行表・点検表・機材 — minutes and the ward's equipment as the specification has them. */
@Component
class SampleAgendas {
    private record Item(String title, String form, int minutes) {}

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

    private final AgendaItems agenda;
    private final ChecklistItems checklist;
    private final EquipmentItems equipment;

    SampleAgendas(AgendaItems agenda, ChecklistItems checklist, EquipmentItems equipment) {
        this.agenda = agenda;
        this.checklist = checklist;
        this.equipment = equipment;
    }

    void load(ProgrammeKind kind, String name, NetworkState network) {
        UUID session = SampleData.id("session:" + name);
        saveAgenda(
                session,
                name,
                switch (kind) {
                    case SEMINAR -> SEMINAR;
                    case DISPATCH -> DISPATCH;
                    case EXCHANGE -> EXCHANGE;
                });
        saveChecklist(session, name, ChecklistTemplate.of(kind, network));
        switch (kind) {
            case SEMINAR -> saveEquipment(session, name, WARD_AT_SEMINAR, List.of("講師用パソコン", "配布資料"));
            case DISPATCH -> saveEquipment(session, name, List.of(), List.of("モバイルルーター", "配布資料"));
            case EXCHANGE -> saveEquipment(session, name, WARD_AT_EXCHANGE, List.of("講師用パソコン", "配布資料"));
        }
    }

    private void saveAgenda(UUID session, String name, List<Item> items) {
        agenda.saveAll(IntStream.range(0, items.size())
                .mapToObj(index -> {
                    Item item = items.get(index);
                    var id = SampleData.id("agenda:" + name + ":" + index);
                    return new AgendaItem(
                            session, index, new SessionPlan.Agenda(id, item.title, item.form, item.minutes));
                })
                .toList());
    }

    private void saveChecklist(UUID session, String name, List<ChecklistTemplate.Line> lines) {
        checklist.saveAll(IntStream.range(0, lines.size())
                .mapToObj(index -> {
                    ChecklistTemplate.Line line = lines.get(index);
                    var id = SampleData.id("check:" + name + ":" + index);
                    return new ChecklistItem(session, index, new SessionPlan.Check(id, line.phase(), line.text()));
                })
                .toList());
    }

    private void saveEquipment(UUID session, String name, List<String> wards, List<String> contractors) {
        for (int index = 0; index < wards.size(); index++) {
            saveOne(session, name, index, wards.get(index), Supplier.WARD);
        }
        for (int index = 0; index < contractors.size(); index++) {
            saveOne(session, name, wards.size() + index, contractors.get(index), Supplier.CONTRACTOR);
        }
    }

    private void saveOne(UUID session, String name, int index, String item, Supplier by) {
        var id = SampleData.id("equipment:" + name + ":" + index);
        equipment.save(new EquipmentItem(session, index, new SessionPlan.Equipment(id, item, by, true)));
    }
}
