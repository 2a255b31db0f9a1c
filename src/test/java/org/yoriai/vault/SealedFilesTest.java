package org.yoriai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** I9: files lie sealed, come back as they were, and are what their names say. */
@Tag("attack")
@YoriaiTest
class SealedFilesTest {
    private static final byte[] PDF = "%PDF-1.7 見本".getBytes(StandardCharsets.UTF_8);

    @Autowired
    SealedFiles files;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID kept(NewFile... all) {
        UUID owner = Ids.next();
        inSample(() -> transaction.executeWithoutResult(_ -> files.keep(owner, List.of(all))));
        return owner;
    }

    private static void inSample(Runnable work) {
        ContractScope.run(SampleData.CONTRACT, work);
    }

    @Test
    void aLargeFileComesBackAsItWasAndNothingOfItShows() {
        byte[] large = new byte[3 * 1024 * 1024 + 17];
        new Random(7).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        UUID owner = kept(NewFile.of("見本の資料.pdf", large), NewFile.of("二つ目.pdf", PDF));
        inSample(() -> {
            List<SealedFile> found = files.of(List.of(owner)).get(owner);
            assertThat(found).extracting(SealedFile::name).containsExactly("見本の資料.pdf", "二つ目.pdf");
            assertThat(files.open(found.getFirst())).isEqualTo(large);
            assertThat(files.find(found.getFirst().id())).contains(found.getFirst());
        });
        jdbc.sql("select f.name, p.sealed from sealed_file f join sealed_file_part p on p.file_id = f.id"
                        + " where f.owner_id = ?")
                .param(owner)
                .query((row, _) -> row.getBytes(1).length + row.getBytes(2).length > 0
                        && !contains(row.getBytes(1), "見本")
                        && !contains(row.getBytes(2), "%PDF"))
                .list()
                .forEach(hidden -> assertThat(hidden).isTrue());
    }

    @Test
    void contentsPutInAnotherFilesPlaceAreNoticed() {
        UUID owner =
                kept(NewFile.of("a.pdf", PDF), NewFile.of("b.pdf", "%PDF-1.7 ほか".getBytes(StandardCharsets.UTF_8)));
        inSample(() -> {
            List<SealedFile> both = files.of(List.of(owner)).get(owner);
            jdbc.sql("update sealed_file_part set sealed = (select sealed from sealed_file_part where file_id = ?)"
                            + " where file_id = ?")
                    .params(both.get(1).id(), both.get(0).id())
                    .update();
            assertThatThrownBy(() -> files.open(both.get(0))).isInstanceOf(IllegalStateException.class);
            assertThat(files.open(both.get(1))).asString(StandardCharsets.UTF_8).contains("ほか");
        });
    }

    @Test
    void anotherContractFindsAndOpensNothing() {
        UUID owner = kept(NewFile.of("a.pdf", PDF));
        SealedFile file = ContractScope.within(
                SampleData.CONTRACT, () -> files.of(List.of(owner)).get(owner).getFirst());
        ContractId other = new ContractId(Ids.next());
        vault.createKey(other);
        ContractScope.run(other, () -> {
            assertThat(files.of(List.of(owner))).isEmpty();
            assertThat(files.find(file.id())).isEmpty();
            assertThatThrownBy(() -> files.open(file)).isInstanceOf(IllegalStateException.class);
        });
    }

    @ParameterizedTest(name = "a file {0} that holds {1}: {2}")
    @CsvSource({
        "資料.pdf, pdf, ",
        "資料.PDF, pdf, ",
        "資料.docx, docx, ",
        "資料.xlsx, docx, file-differs",
        "資料.docx, zip, file-differs",
        "資料.docx, pdf, file-differs",
        "資料.pdf, docx, file-differs",
        "資料.jpg, png, file-differs",
        "写真.jpeg, jpg, ",
        "写真.png, png, ",
        "メモ.txt, sjis, ",
        "メモ.txt, pdf, ",
        "メモ.txt, png, file-differs",
        "資料.pdf, empty, file-empty",
        "実行.exe, pdf, file-type",
        "資料.pdf.exe, pdf, file-type",
        "資料.docm, docx, file-type",
        "画面.html, pdf, file-type",
        "絵.svg, pdf, file-type",
        ".pdf, pdf, file-type",
        "名なし, pdf, file-type",
        "' ', pdf, file-type",
    })
    void aFileIsWhatItsNameSaysOrIsRefused(String name, String content, String code) throws IOException {
        byte[] bytes = bytes(content);
        if (code == null) {
            assertThat(NewFile.of(name, bytes).name()).isEqualTo(name);
        } else {
            assertThatThrownBy(() -> NewFile.of(name, bytes)).hasMessage(code);
        }
    }

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "C:\\Users\\mihon\\資料.pdf, 資料.pdf",
        "../../etc/資料.pdf, 資料.pdf",
        "か\u3099い.pdf, がい.pdf",
        "見本\u202Etxt.pdf, 見本txt.pdf",
        "'行\t替え.pdf', 行替え.pdf",
        "'引用\".pdf', 引用.pdf",
    })
    void aNameKeepsItsLettersAndLosesWhatMisleads(String given, String kept) {
        assertThat(NewFile.of(given, PDF).name()).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(NewFile.of("長".repeat(300) + ".pdf", PDF).name())
                .endsWith("長.pdf")
                .hasSize(150);
    }

    @Test
    void fiftyMegabytesAreRefusedWithTheirSizeAndTheLimit() {
        byte[] most = Arrays.copyOf(PDF, NewFile.MOST_BYTES);
        assertThat(NewFile.of("ちょうど.pdf", most).size()).isEqualTo(NewFile.MOST_BYTES);
        byte[] fifty = Arrays.copyOf(PDF, 50 * 1024 * 1024);
        assertThatThrownBy(() -> NewFile.of("大きい.pdf", fifty)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("file-too-large");
            assertThat(refusal.arguments()).containsExactly("大きい.pdf", 50L, 20);
        });
    }

    private static byte[] bytes(String content) throws IOException {
        return switch (content) {
            case "pdf" -> "%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII);
            case "jpg" -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1};
            case "png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1};
            case "sjis" -> "表計算の申込み\r\n".getBytes(Charset.forName("Shift_JIS"));
            case "empty" -> new byte[0];
            case "docx" -> docx();
            case "zip" -> zip();
            default -> throw new IllegalArgumentException(content);
        };
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("見本");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.UTF_8).contains(text);
    }
}
