package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I7: what was sealed opens with its password and with nothing else. */
class SealingTest {
    private final Sealing sealing = new Sealing();

    @Test
    void aDocumentOpensWithItsPasswordAlone() throws Exception {
        byte[] plain = TestFiles.docx("見本 太郎");
        SealedDocument sealed = sealing.seal("名簿.docx", plain);
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(sealed.file()))) {
            var info = new EncryptionInfo(container);
            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(info.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(info.getHeader().getKeySize()).isEqualTo(256);
            assertThat(info.getHeader().getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
            Decryptor lock = info.getDecryptor();
            assertThat(lock.verifyPassword("")).isFalse();
            assertThat(lock.verifyPassword(Decryptor.DEFAULT_PASSWORD)).isFalse();
            assertThat(lock.verifyPassword(sealed.password().toLowerCase(java.util.Locale.ROOT)))
                    .isFalse();
            assertThat(lock.verifyPassword(sealed.password())).isTrue();
            try (var document = new XWPFDocument(lock.getDataStream(container));
                    var words = new XWPFWordExtractor(document)) {
                assertThat(words.getText()).contains("見本 太郎");
            }
        }
    }

    @Test
    void aPdfOpensWithItsPasswordAlone() throws Exception {
        SealedDocument sealed = sealing.seal("報告書.pdf", TestFiles.pdf("report"));
        assertThatThrownBy(() -> Loader.loadPDF(sealed.file())).isInstanceOf(InvalidPasswordException.class);
        assertThatThrownBy(() -> Loader.loadPDF(sealed.file(), "wrong")).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument opened = Loader.loadPDF(sealed.file(), sealed.password())) {
            assertThat(opened.getEncryption().getRevision()).as("AES-256").isEqualTo(6);
        }
    }

    @Test
    void noTwoSealsShareAPasswordAndNoneCanBeMisread() {
        var passwords = IntStream.range(0, 500).mapToObj(_ -> Password.fresh()).toList();
        assertThat(passwords).doesNotHaveDuplicates().allMatch(password -> password.matches("[A-Za-z0-9]{20}"));
        assertThat(String.join("", passwords)).doesNotContainPattern("[01ilIoOBb8sS5zZ2gq]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"写真.jpg", "名簿.csv", "名簿.txt", "古い.doc", "名簿.docx"})
    void whatCannotBeSealedIsRefusedAndNamed(String name) {
        assertThatThrownBy(() -> sealing.seal(name, "見本 太郎".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        org.yoriai.shared.Refusal.class,
                        no -> assertThat(no.arguments()).containsExactly(name))
                .hasMessage("cannot-seal");
    }

    @Test
    void aWeakerSealIsNoSeal() throws Exception {
        byte[] weak = TestFiles.weaklySealed(TestFiles.docx("見本 太郎"));
        assertThatThrownBy(() -> SealedAttachment.of("名簿.docx", weak)).hasMessage("unsealed-important");
        assertThatThrownBy(() -> SealedAttachment.of("報告書.pdf", TestFiles.pdf("open")))
                .hasMessage("unsealed-important");
    }
}
