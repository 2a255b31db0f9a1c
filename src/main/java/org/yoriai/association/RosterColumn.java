package org.yoriai.association;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 名簿の列 — what a column means, under the many names that offices give it. */
public enum RosterColumn {
    NAME("氏名 お名前 御名前 名前 参加者名 参加者氏名 参加者 参加者お名前 受講者名 受講者氏名 受講者 出席者 出席者名 出席者氏名 フルネーム 申込者 申込者名 申込者氏名" + " 氏名漢字 漢字氏名 name"),
    FAMILY_NAME("姓 苗字 名字 氏 姓漢字"),
    GIVEN_NAME("名 下の名前 名漢字"),
    KANA("ふりがな かな よみ 読み よみがな 読みがな 読み仮名 氏名かな かな氏名 氏名ふりがな お名前ふりがな 名前ふりがな ふりがな氏名 氏名よみ kana"),
    FAMILY_KANA("せい 姓かな 姓ふりがな せいかな 姓よみ"),
    GIVEN_KANA("めい 名かな 名ふりがな めいかな 名よみ"),
    ASSOCIATION("町会名 町会 自治会 自治会名 町会自治会 町会自治会名 町会名自治会名 町内会 町内会名 町会等 町会名等 所属 所属団体 所属団体名 所属名 所属町会 所属町会名"
            + " 所属町会自治会 団体名 団体 推薦団体 推薦町会 組織名"),
    DAY("日付 参加日 参加希望日 希望日 開催日 実施日 受講日 受講希望日 日にち 日程 月日 回 参加回 希望回 受講回 申込回 実施回 開催回 講座"),
    COMMENT("備考 備考欄 コメント 連絡事項 メモ 特記事項 摘要 要望 ご要望 ご質問 質問 その他"),
    NUMBER("no no. 番号 連番 通番 項番 整理番号 # №"),
    /** A column that is not read. */
    OTHER("");

    private final List<String> names;

    RosterColumn(String names) {
        this.names = names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ")).map(RosterColumn::bare).toList();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a heading means; empty where it is no heading that is known. */
    static Optional<RosterColumn> named(String heading) {
        String bare = bare(heading);
        if (bare.isEmpty() || bare.length() > Heading.LONGEST) {
            return Optional.empty();
        }
        Optional<RosterColumn> known = Arrays.stream(values())
                .filter(column -> column.names.contains(bare))
                .findFirst();
        if (known.isPresent() || Heading.NOT_THEIRS.matcher(bare).find()) {
            return known;
        }
        return roughly(bare);
    }

    private static Optional<RosterColumn> roughly(String bare) {
        if (bare.matches(".*(ふりがな|よみがな|読み仮名).*") || bare.endsWith("かな")) {
            return Optional.of(KANA);
        }
        if (bare.matches(".*(氏名|名前)")) {
            return Optional.of(NAME);
        }
        if (bare.matches(".*(町会|自治会|町内会|団体)名?")) {
            return Optional.of(ASSOCIATION);
        }
        return bare.startsWith("備考") ? Optional.of(COMMENT) : Optional.empty();
    }

    private static String bare(String heading) {
        String folded = Folding.hiragana(Folding.comparable(heading)).toLowerCase(Locale.ROOT);
        String bare = Heading.ORNAMENT.matcher(folded).replaceAll("");
        return bare.isEmpty() ? folded : bare;
    }

    /** 見出しの書き方 — apart, for the names above are made before anything else of an enum. */
    private static final class Heading {
        /** What stands in a heading beside its meaning: ※必須, （）, line breaks. */
        static final Pattern ORNAMENT = Pattern.compile("必須|任意|記入|漢字|全角|半角|[()\\[\\]【】「」<>《》・/:*※。、,_-]");

        /** Somebody else's name, or when the form came in: not the participant's, not the session's. */
        static final Pattern NOT_THEIRS = Pattern.compile("代表|保護者|緊急|会長|担当|紹介|記入者|申込日|受付日|役職|電話|住所|年齢|メール");

        /** A heading is short; a sentence that holds 氏名 is none. */
        static final int LONGEST = 12;
    }
}
