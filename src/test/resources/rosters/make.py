#!/usr/bin/env python3
"""Makes the lists of participants that the tests read, with LibreOffice, as an office would have made them.

    python3 src/test/resources/rosters/make.py

Needs soffice on the path. Every name is invented. Each list is nasty in its own way; RosterFilesTest says what is read of it.
"""
import pathlib
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1" number:language="ja" number:country="JP"><number:era number:style="long" number:calendar="gengou"/>
<number:year number:calendar="gengou"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/>
<number:text>日</number:text></number:date-style>
<style:style style:name="era" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="struck" style:family="table-cell">
<style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
"""
TAIL = "</office:spreadsheet></office:body></office:document>\n"


class Cell:
    """A cell that is more than a text: merged over columns and rows, a date, crossed out, a formula."""

    def __init__(self, text="", columns=1, rows=1, date=None, struck=False, formula=None):
        self.text, self.columns, self.rows, self.date, self.struck = text, columns, rows, date, struck
        self.formula = formula


class Hidden(list):
    """A row that is out of sight."""


def paragraphs(text):
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in str(text).split("\n"))


def cell(content):
    if content is None:
        return "<table:covered-table-cell/>"
    if isinstance(content, int):
        return f'<table:table-cell office:value-type="float" office:value="{content}"/>'
    if not isinstance(content, Cell):
        content = Cell(content)
    span = ""
    if content.columns > 1 or content.rows > 1:
        span = (f' table:number-columns-spanned="{content.columns}"'
                f' table:number-rows-spanned="{content.rows}"')
    if content.date:
        return f'<table:table-cell table:style-name="era" office:value-type="date" office:date-value="{content.date}"{span}/>'
    if content.formula:
        return f'<table:table-cell table:formula="of:={escape(content.formula, {chr(34): "&quot;"})}"{span}/>'
    if content.text == "":
        return f"<table:table-cell{span}/>"
    style = ' table:style-name="struck"' if content.struck else ""
    return f'<table:table-cell{style} office:value-type="string"{span}>{paragraphs(content.text)}</table:table-cell>'


def sheet(name, rows, hidden=False):
    lines = []
    for row in rows:
        visibility = ' table:visibility="collapse"' if isinstance(row, Hidden) else ""
        lines.append(f"<table:table-row{visibility}>" + ("".join(map(cell, row)) or "<table:table-cell/>") + "</table:table-row>")
    style = "hidden" if hidden else "shown"
    return f'<table:table table:name="{escape(name)}" table:style-name="{style}">' + "\n".join(lines) + "</table:table>"


def title(text, columns):
    return [Cell(text, columns=columns)] + [None] * (columns - 1)


LISTS = {}

# 1: three merged title rows, a heading of two rows, an association merged down over its people, half-width kana, a sum
LISTS["1-merged-titles.xlsx"] = [sheet("名簿", [
    title("令和８年度　町会・自治会デジタル活用講習会　参加者名簿", 7),
    title("担当：見本区　地域のちから推進課（内線０００）", 7),
    title("令和8年12月10日現在", 7),
    [],
    [Cell("No.", rows=2), Cell("町会・自治会名", rows=2), Cell("氏　　名", columns=2), None, Cell("フリガナ", columns=2), None,
     Cell("備　考", rows=2)],
    [None, None, "姓", "名", "セイ", "メイ", None],
    [1, Cell("見本町会", rows=3), "見本", "太郎", "ﾐﾎﾝ", "ﾀﾛｳ", "会長"],
    [2, None, "見本", "花子", "ﾐﾎﾝ", "ﾊﾅｺ", ""],
    [3, None, "架山", "次郎　様", "ｶﾔﾏ", "ｼﾞﾛｳ", "車いすを使います"],
    [4, "例示町会", "例示", "さくら", "", "", "ふりがな確認中"],
    [],
    [5, "手本自治会", "手本", "ﾕﾘｱ", "テホン", "ユリア", ""],
    [6, "見本ヶ丘町会", "文例", "一", "ブンレイ", "ハジメ", ""],
    [7, "", "", "", "", "", ""],
    [8, "", "", "", "", "", ""],
    [Cell("計", columns=2), None, "6名", "", "", "", ""],
    title("※欠席の場合は前日までにご連絡ください。", 7),
])]

# 2: a cover sheet, last year's list hidden, columns in another order, days in the era's years, other days, a hidden and a crossed-out row
LISTS["2-sheets-and-days.xlsx"] = [
    sheet("表紙", [["デジタル活用講習会　申込状況"], [], ["このブックは区の内部資料です。"]]),
    sheet("申込一覧", [
        ["申込一覧（12月分）"],
        ["申込日", "所属団体", "参加希望日", "お名前", "電話番号", "お名前（ふりがな）", "コメント"],
        ["12/1", "見本町会", Cell(date="2026-12-24"), "見本 一郎", "03-0000-0001", "みほん いちろう", ""],
        ["12/1", "例示町会", "R8.12.24", "例野　和子", "03-0000-0002", "れいの　かずこ", "LINEを習いたい"],
        ["12/2", "例示町会", "令和8年12月8日", "例野 正", "03-0000-0003", "れいの ただし", "第6回を希望"],
        ["12/2", "手本自治会", "12月24日（木）", "手本 修", "", "テホン オサム", ""],
        ["12/3", "手本自治会", "12/24 14:00～", "手本 明美", "", "てほん あけみ", ""],
        Hidden(["12/3", "見出町会", "2026/12/24", "見出 洋", "", "みだし ひろし", "辞退"]),
        ["12/4", Cell("仮町自治会", struck=True), Cell("2026/12/24", struck=True), Cell("仮田 正", struck=True), "",
         Cell("かりた ただし", struck=True), Cell("取消", struck=True)],
        ["12/4", "仮町自治会", "いつでも可", "仮田 幸子", "", "かりた さちこ", ""],
    ]),
    sheet("R7年度", [["氏名", "ふりがな", "町会名"], ["標題 トメ", "ひょうだい とめ", "見本町会"]], hidden=True),
]

# 3: no column for the association, but a line above each group; the reading above or beside the name in its cell; numbers waiting
LISTS["3-groups-in-one-column.xlsx"] = [sheet("Sheet1", [
    ["講習会　出席者"],
    [],
    ["№", "お名前"],
    ["【見本町会】"],
    [1, "みほん たろう\n見本 太郎"],
    [2, "試山 弘（ためしやま ひろし）"],
    [3, "例文 澄子（副会長）"],
    ["【文例団地自治会】"],
    [4, "書式 進\nしょしき すすむ"],
    [5, "書式　進　さん"],
    [6, "手本 修・明美"],
    ["№", "お名前"],
    ["【新しい見本会】"],
    [7, "雛形 茂"],
    [8, ""],
    [9, ""],
    ["以上"],
])]

# 4: the associations as everybody writes them, the same person twice, somebody registered already, names forgotten, a wrong sum
LISTS["4-variants-and-doubles.xlsx"] = [sheet("参加者", [
    ["町会名等", "よみがな", "参加者氏名", "備考"],
    ["見本ケ丘町会", "かやま いさむ", "架山 勇", ""],
    ["見本が丘　町会", "カヤマ　ヨシコ", "架山　良子", ""],
    ["〃", "かりた さちこ", "仮田 幸子", ""],
    ["見本町内会", "みほん はつえ", "見本 初枝", ""],
    ["雛型住宅自治会", "ひながた しげる", "雛形 茂", "「型」の字は申込みのまま"],
    ["例示町会", "れいじ きよし", "例示 清", "登録済みのはず"],
    ["新見本台町会", "しんみ のぼる", "新見 昇", ""],
    ["新見本台町内会", "しんみ あきら", "新見 明", ""],
    ["見本ヶ丘町会", "かやまいさむ", "架山勇", "二重申込？"],
    ["例示町会", "", "架山 勇", "同姓同名"],
    ["", "てほん おさむ", "手本 修", "町会名の記入なし"],
    ["手本自治会", "てほん あけみ", "", "氏名の記入なし"],
    ["手本自治会", "不明", "手本 ＃美", ""],
    ["試山町会", "ためしやま123", "試山 弘", ""],
    ["合計", "", "15人", ""],
])]

# 5: a text file in Windows-31J with line breaks and commas inside cells, half-width kana, one blank row, and no heading for the kind
LISTS["5-windows-31j.csv"] = [sheet("csv", [
    ["デジタル講習会,参加者"],
    ["通番", "フルネーム", "読み仮名", "推薦団体", "役職", "備考"],
    ["1", "見本 髙子", "ﾐﾎﾝ ﾀｶｺ", "見本町会", "会長", "\"LINE\"希望"],
    ["2", "手﨑 修", "ﾃｻﾞｷ ｵｻﾑ", "手本自治会", "", "午後から,遅れます"],
    ["", "", "", "", "", ""],
    ["3", "ﾏﾘｱ･ｼﾙﾊﾞ", "ﾏﾘｱ ｼﾙﾊﾞ", "文例団地\n自治会", "", ""],
    ["4", "例示 清", "", "①例示町会", "", "－"],
    ["合計", "4名", "", "", "", ""],
])]

# 6: names and readings put together by formulas, a number by formula, an error, full-width letters, a count that is a formula
FULL = '[.{0}{1}]&"　"&[.{2}{1}]'


def computed(row, number, family, given, kana_family, kana_given, association, note=""):
    return [Cell(formula=f"ROW()-{row - number}"), association, family, given, kana_family, kana_given,
            Cell(formula=FULL.format("C", row, "D")), Cell(formula=FULL.format("E", row, "F")), note]


LISTS["6-formulas.xlsx"] = [sheet("名簿（数式）", [
    ["ＬＩＮＥ講習会　申込者"],
    ["番号", "団体名", "（姓）", "（名）", "（せい）", "（めい）", "参加者名", "ふりがな", "連絡事項"],
    computed(3, 1, "見本", "実", "みほん", "みのる", "見本町会"),
    computed(4, 2, "例示", "恵", "レイジ", "メグミ", "例示町会", "手話通訳を希望"),
    computed(5, 3, "手本", "ジュン", "ﾃﾎﾝ", "ｼﾞｭﾝ", "手本自治会"),
    [Cell(formula="ROW()-2"), Cell(formula="[.B3]"), "", "", "", "", Cell(formula='VLOOKUP("なし";[.A3:.B5];2;0)'), "", "式の誤り"],
    ["計", "", "", "", "", "", Cell(formula='COUNT([.A3:.A5])&"名"'), "", ""],
])]


def main():
    with tempfile.TemporaryDirectory() as work:
        for name, sheets in LISTS.items():
            source = pathlib.Path(work, pathlib.Path(name).stem + ".fods")
            source.write_text(HEAD + "\n".join(sheets) + TAIL, encoding="utf-8")
            # 44: comma, 34: quote, 60: Windows-31J, every text quoted only where it has to be
            to = "xlsx:Calc MS Excel 2007 XML" if name.endswith("xlsx") else "csv:Text - txt - csv (StarCalc):44,34,60,1,,0,false,true"
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", to, "--outdir", str(HERE),
                 str(source)], check=True, stdout=sys.stderr)


if __name__ == "__main__":
    main()
