package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yoriai.shared.Refusal;

/** S4: a file is read by what is in it, and one that cannot be read says why and what to do. */
class RosterFileTest {
    private static final RosterBasis BASIS =
            new RosterBasis(List.of(), List.of("見本町会"), LocalDate.of(2026, 12, 24), 7, "");

    @ParameterizedTest(name = "{0}, separated by ''{1}''")
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8       | ,  | ''",
                "UTF-8       | ,  | '\uFEFF'",
                "UTF-8       | TAB| ''",
                "UTF-8       | ;  | ''",
                "windows-31j | ,  | ''",
                "windows-31j | TAB| ''",
                "UTF-16LE    | TAB| '\uFEFF'",
            })
    void aTextIsReadInItsOwnEncoding(String charset, String separator, String mark) {
        String between = separator.equals("TAB") ? "\t" : separator;
        String text = mark
                + String.join("\r\n", "氏名,ふりがな,町会名", "\"見本\n太郎\",ﾐﾎﾝ ﾀﾛｳ,見本町会", "\"髙橋 \"\"一\"\"\",,見本町会")
                        .replace(",", between);
        RosterPreview preview = new RosterPreview(RosterFile.read(text.getBytes(Charset.forName(charset))), BASIS);
        assertThat(preview.lines())
                .extracting(line -> line.row() + line.kana() + line.association())
                .containsExactly("2みほん たろう見本町会", "4見本町会");
        assertThat(preview.lines().getLast().name()).isEqualTo("髙橋 \"一\"");
    }

    @Test
    void withoutAHeadingAPersonSaysWhatTheColumnsMean() {
        var preview = new RosterPreview(
                RosterFile.read("1,見本町会,見本 太郎\n2,見本町会,見本 花子\n".getBytes(StandardCharsets.UTF_8)), BASIS);
        assertThat(preview.lines()).isEmpty();
        assertThat(preview.remarks()).extracting(RosterDoubt::kind).contains(RosterDoubt.Kind.NO_HEADING);
        assertThat(preview.example(2)).isEqualTo("見本 太郎");
        preview.map(2, RosterColumn.NAME);
        preview.map(1, RosterColumn.ASSOCIATION);
        assertThat(preview.people())
                .containsExactly(new ParticipantDraft("見本 太郎", "", "見本町会"), new ParticipantDraft("見本 花子", "", "見本町会"));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "氏名, NAME",
        "お 名 前, NAME",
        "参加者氏名（漢字）, NAME",
        "※氏名（必須）, NAME",
        "参加者の名前, NAME",
        "姓, FAMILY_NAME",
        "名, GIVEN_NAME",
        "フリガナ, KANA",
        "ﾌﾘｶﾞﾅ, KANA",
        "よみがな, KANA",
        "氏名（カナ）, KANA",
        "セイ, FAMILY_KANA",
        "メイ, GIVEN_KANA",
        "町会名, ASSOCIATION",
        "自治会・町会, ASSOCIATION",
        "所属, ASSOCIATION",
        "団体名, ASSOCIATION",
        "お住まいの町会, ASSOCIATION",
        "参加希望日, DAY",
        "備考, COMMENT",
        "No., NUMBER",
        "№, NUMBER",
    })
    void aHeadingIsKnownUnderManyNames(String heading, RosterColumn meaning) {
        assertThat(RosterColumn.named(heading)).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会長氏名", "緊急連絡先氏名", "担当者名前", "申込日", "電話番号", "住所", "年齢", "令和8年度講習会参加者氏名", ""})
    void whatIsNotNeededIsNotRead(String heading) {
        assertThat(RosterColumn.named(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roster-protected",
                "roster-old-format",
                "roster-broken",
                "roster-not-a-list",
                "roster-garbled",
                "roster-empty",
                "roster-too-large",
                "roster-too-many-rows",
                "roster-open-quote"
            })
    void aFileThatCannotBeReadSaysWhy(String code) {
        Map<String, List<Made>> files = Map.of(
                "roster-protected", List.of(RosterFileTest::protectedWorkbook),
                "roster-old-format", List.of(() -> bytes(new HSSFWorkbook())),
                "roster-broken",
                        List.of(RosterFileTest::cutOff, () ->
                                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                "roster-not-a-list",
                        List.of(
                                () -> "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8),
                                () -> new byte[] {0, 1, 2, 3},
                                () -> "<html></html>".getBytes(StandardCharsets.UTF_8),
                                () -> zip("word/document.xml", 10)),
                "roster-garbled", List.of(() -> new byte[] {(byte) 0xA0, (byte) 0xFD, (byte) 0xFF}),
                "roster-empty",
                        List.of(
                                () -> new byte[0],
                                () -> " \n,,\n".getBytes(StandardCharsets.UTF_8),
                                () -> bytes(empty())),
                "roster-too-large", List.of(() -> new byte[RosterFile.MOST_BYTES + 1]),
                "roster-too-many-rows",
                        List.of(
                                () -> "氏名\n".repeat(RosterFile.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8),
                                () -> zip("xl/workbook.xml", 9 * 1024 * 1024),
                                () -> bytes(manyRows())),
                "roster-open-quote", List.of(() -> "氏名\n\"見本 太郎\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(files.get(code))
                .allSatisfy(file -> assertThatThrownBy(() -> RosterFile.read(file.make()))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }

    /** A file made for one test. */
    private interface Made {
        byte[] make() throws IOException, GeneralSecurityException;
    }

    private static byte[] protectedWorkbook() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var sealed = encryptor.getDataStream(parts)) {
                sealed.write(bytes(empty()));
            }
            var out = new ByteArrayOutputStream();
            parts.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] cutOff() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/rosters/1-merged-titles.xlsx"));
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] zip(String name, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    private static Workbook empty() {
        Workbook book = new XSSFWorkbook();
        book.createSheet();
        return book;
    }

    private static Workbook manyRows() {
        Workbook book = empty();
        for (int row = 0; row <= RosterFile.MOST_ROWS; row++) {
            book.getSheetAt(0).createRow(row).createCell(0).setCellValue("氏名");
        }
        return book;
    }

    private static byte[] bytes(Workbook book) throws IOException {
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }
}
