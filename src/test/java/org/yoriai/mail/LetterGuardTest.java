package org.yoriai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I7: whatever kind of file a name is in, it does not leave open; nor in what everybody on the way can read. */
class LetterGuardTest {
    private static final ProtectedNames NAMES = text ->
            Optional.of("見本 太郎").filter(_ -> text.replaceAll("[\\s　]", "").contains("見本太郎"));
    private final LetterGuard guard = new LetterGuard(List.of(text -> Optional.empty(), NAMES));

    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource({
        "見本太郎さんの件, 本文, 一覧.xlsx, name-in-subject",
        "件名, '本日は\n見本　太郎さん', 一覧.xlsx, name-in-text",
        "件名, 本文, 見本太郎.xlsx, name-in-file-name",
    })
    void whatEverybodyCanReadHoldsNoNameThoughTheFileIsSealed(String subject, String body, String file, String code)
            throws Exception {
        SealedDocument sealed = new Sealing().seal(file, TestFiles.xlsx("何も"));
        assertThatThrownBy(() -> guard.require(letter(subject, body, sealed.attachment(), false)))
                .hasMessage(code);
    }

    @Test
    void aFileWithANameLeavesSealedOnly() throws Exception {
        byte[] roster = TestFiles.xlsx("見本", "太郎", "見本町会");
        assertThatThrownBy(() -> guard.require(open("名簿.xlsx", roster))).hasMessage("name-unsealed");
        SealedDocument sealed = new Sealing().seal("名簿.xlsx", roster);
        assertThatCode(() -> guard.require(letter("件名", "本文", sealed.attachment(), true)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyKindOfFileIsLookedInto() throws Exception {
        Charset windows = Charset.forName("windows-31j");
        assertThat(guard.look(TestFiles.docx("見本 太郎"))).isEqualTo(LetterGuard.Found.NAMED);
        assertThat(guard.look(TestFiles.docx("見", "本", "太", "郎")))
                .as("torn over several runs")
                .isEqualTo(LetterGuard.Found.NAMED);
        assertThat(guard.look(TestFiles.docxWithHeader("見本太郎"))).isEqualTo(LetterGuard.Found.NAMED);
        assertThat(guard.look(TestFiles.xlsx("見本", "太郎")))
                .as("two cells of a row")
                .isEqualTo(LetterGuard.Found.NAMED);
        assertThat(guard.look("氏名,見本 太郎".getBytes(StandardCharsets.UTF_8))).isEqualTo(LetterGuard.Found.NAMED);
        assertThat(guard.look("氏名,見本 太郎".getBytes(windows))).isEqualTo(LetterGuard.Found.NAMED);
        assertThat(guard.look("\uFEFF見本 太郎".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(LetterGuard.Found.NAMED);
        assertThat(guard.look(TestFiles.docx("見本町会"))).isEqualTo(LetterGuard.Found.CLEAR);
        assertThat(guard.look(TestFiles.xlsx("10", "人"))).isEqualTo(LetterGuard.Found.CLEAR);
        assertThat(guard.look(TestFiles.pdf("agenda"))).isEqualTo(LetterGuard.Found.CLEAR);
    }

    @Test
    void aPdfIsReadToo() throws Exception {
        var latin = new LetterGuard(List.of(text -> Optional.of("Ann Sample").filter(text::contains)));
        assertThat(latin.look(TestFiles.pdf("Ann Sample came"))).isEqualTo(LetterGuard.Found.NAMED);
    }

    @Test
    void whatCannotBeLookedIntoIsTakenAsImportant() throws Exception {
        byte[] scanned = TestFiles.pdf("");
        assertThat(guard.look(scanned)).as("a page that is a picture").isEqualTo(LetterGuard.Found.UNREADABLE);
        assertThat(guard.look(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo(LetterGuard.Found.UNREADABLE);
        assertThat(guard.look(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(LetterGuard.Found.UNREADABLE);
        assertThatThrownBy(() -> guard.require(open("控え.pdf", scanned))).hasMessage("unreadable-unsealed");
    }

    @Test
    void whatIsImportantByNatureLeavesSealedThoughNobodyIsInIt() throws Exception {
        byte[] empty = TestFiles.xlsx("氏名");
        assertThatThrownBy(() -> guard.require(letter("件名", "本文", new OpenAttachment("参加者名簿.xlsx", empty), true)))
                .hasMessage("unsealed-important");
        assertThatCode(() -> guard.require(open("一覧.xlsx", empty))).doesNotThrowAnyException();
    }

    private static WrittenLetter open(String name, byte[] file) {
        return letter("件名", "本文", new OpenAttachment(name, file), false);
    }

    private static WrittenLetter letter(String subject, String body, Attachment file, boolean important) {
        return new WrittenLetter(
                "key", Optional.empty(), "ward@yoriai.example", subject, body, important, Optional.of(file));
    }
}
