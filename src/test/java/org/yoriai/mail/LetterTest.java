package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.Refusal;

/** I7: important information leaves only in a file that opens with a password; and how patient the outbox is. */
class LetterTest {
    private static final String TO = "office@yoriai.example";

    @Test
    void anOpenFileIsRefusedWhateverItIsCalled() throws Exception {
        byte[] open = document();
        assertThatThrownBy(() -> important("名簿.docx", open))
                .isInstanceOf(Refusal.class)
                .hasMessage("unsealed-important");
        assertThatThrownBy(() -> important("暗号化済み.docx", "見本 太郎".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("unsealed-important");
        assertThatThrownBy(() -> important("空.docx", new byte[0])).hasMessage("unsealed-important");
        assertThatThrownBy(() -> important("古い.doc", oldOffice())).hasMessage("unsealed-important");
    }

    @Test
    void aFileWithAPasswordGoesOut() throws Exception {
        byte[] sealed = sealed(document());
        assertThatCode(() -> important("名簿.docx", sealed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "office", "office@", "a@b, c@d", "a@b\r\nBcc: c@d", "<a@b>"})
    void whatIsNoAddressIsRefused(String to) {
        assertThatThrownBy(() -> PostTesting.notice("key", to)).hasMessage("no-address");
    }

    @ParameterizedTest(name = "after {0} tries between {1} and {2} seconds")
    @CsvSource({
        "1,    48,    72",
        "2,    96,   144",
        "5,   768,  1152",
        "9, 12288, 18432",
        "10, 17280, 25920",
        "60, 17280, 25920",
    })
    void eachTryWaitsLongerUpToSixHours(int tries, long least, long most) {
        assertThat(Backoff.after(tries, 0)).isEqualTo(Duration.ofSeconds(least));
        assertThat(Backoff.after(tries, 1)).isEqualTo(Duration.ofSeconds(most));
    }

    @Test
    void patienceEndsAfterThreeDays() {
        OffsetDateTime first = OffsetDateTime.of(2026, 11, 24, 8, 0, 0, 0, ZoneOffset.ofHours(9));
        assertThat(Backoff.exhausted(first, first.plusDays(3).minusSeconds(1))).isFalse();
        assertThat(Backoff.exhausted(first, first.plusDays(3))).isTrue();
    }

    private static Letter important(String name, byte[] file) {
        return Letter.important("key", TO, Phrase.of("mail.title"), List.of(Phrase.of("mail.none")), name, file);
    }

    private static byte[] document() throws Exception {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("例示 花子");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] oldOffice() {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[] {1}), "WordDocument");
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] sealed(byte[] plain) throws Exception {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var info = new EncryptionInfo(
                    EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword("yoriai-sample-2026");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
