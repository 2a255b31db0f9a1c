-- venues that stay in the book though nobody plans with them any more
alter table venue add column equipment varchar(1000) default '' not null;
alter table venue add column retired boolean default false not null;
alter table venue add column revision integer default 0 not null;
alter table venue add constraint venue_name_once unique (contract_id, name);

-- whoever changes values says which ones they had before their eyes
alter table contract add column revision integer default 0 not null;

-- with what a session of the kind begins: one line each, its parts divided by tabs
alter table programme add column reported boolean default true not null;
alter table programme add column agenda varchar(8000) default '' not null;
alter table programme add column equipment varchar(8000) default '' not null;

-- contracts made before these columns go on with what every session began with until now (仕様書 4 各カ・ク)
update programme set agenda = '5	講義	あいさつ・今日のねらい
20	講義	配信の型（知らせる・募る・お礼を言う）
30	操作体験	文例をもとに、自分の町会の下書きを作る
10	休憩	休憩
15	講義	区内外の町会の事例
15	話し合い	回数・時間帯・担当の決め方
20	質疑	質問・個別相談
5	記入	アンケート',
equipment = 'WARD	マイク
WARD	ホワイトボード
WARD	プロジェクター
WARD	投影用スクリーン
WARD	貸与タブレット端末
CONTRACTOR	講師用パソコン
CONTRACTOR	配布資料'
where kind = 'SEMINAR';
update programme set agenda = '10	説明	オリエンテーション（目的・ゴールの確認）
20	操作支援	初期設定の確認、セッティングの支援
30	操作支援	実践操作（投稿・配信）
20	話し合い	運用ルール構築支援
30	質疑	質疑応答',
equipment = 'CONTRACTOR	配布資料'
where kind = 'DISPATCH';
update programme set agenda = '5	講義	趣旨説明
10	全体発表	参加者自己紹介
30	講義	デジタル活用の先進事例紹介
5	個人ワーク	課題抽出
20	グループワーク	課題の分類、選定
25	グループワーク	解決策の検討
20	全体発表	発表
5	講義	講師によるまとめ',
equipment = 'WARD	マイク
WARD	ホワイトボード
WARD	プロジェクター
WARD	投影用スクリーン
WARD	模造紙
WARD	付箋
WARD	マーカー
CONTRACTOR	講師用パソコン
CONTRACTOR	配布資料'
where kind = 'EXCHANGE';
