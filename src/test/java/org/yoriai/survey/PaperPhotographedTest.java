package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.sheet.Photographed;
import org.yoriai.sheet.ReadingDoubt;
import org.yoriai.sheet.SheetIntake;
import org.yoriai.sheet.SheetIntake.PageTaken;
import org.yoriai.sheet.SheetReview;
import org.yoriai.sheet.SheetUnderReview;
import org.yoriai.sheet.SheetUnderReview.Proposal;
import org.yoriai.survey.Answers.Answer;

/** Photographed sheets: read, shown with every doubt, stored once a person has confirmed, and the pictures gone. */
class PaperPhotographedTest extends SurveyTesting {
    @Autowired
    PaperSheets sheets;

    @Autowired
    PrintedSheets printed;

    @Autowired
    SheetIntake intake;

    @Autowired
    SheetReview review;

    @AfterEach
    void noReadingIsLeft() {
        for (String table : List.of("sheet_page_part", "sheet_page", "sheet_reading")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void whatIsReadCountsOnceAPersonHasConfirmedItAndThePicturesAreGone() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, everyKind());
        byte[] pdf = printed(session, 2);
        QuestionFacts use = survey.questions().get(0);
        QuestionFacts text = survey.questions().get(6);
        UUID first = use.options().getFirst().id().value();
        read(session, pdf, 2, first, text.id().value());

        var waiting = As.call(office(), () -> review.waiting(session));
        assertThat(waiting)
                .singleElement()
                .satisfies(one -> assertThat(one.sheet()).isEqualTo(2));
        assertThat(As.call(office(), () -> results.coverage(session)).total())
                .as("nothing is stored before a person confirms")
                .isZero();
        UUID reading = waiting.getFirst().id();
        SheetUnderReview sheet = As.call(office(), () -> review.open(session, reading, office()));
        assertThat(proposal(sheet, use).doubts()).isEmpty();
        assertThat(proposal(sheet, use).read().chosen()).containsExactly(new OptionId(first));
        assertThat(proposal(sheet, text).doubts()).containsExactly(ReadingDoubt.HANDWRITING);
        assertThat(proposal(sheet, text).read().text()).isEmpty();
        assertThat(proposal(sheet, survey.questions().get(4)).doubts()).containsExactly(ReadingDoubt.NONE);
        assertThat(sheet.proposals()).allSatisfy(one -> assertThat(one.crops()).isNotEmpty());

        Answers answers = new Answers(List.of(
                new Answer(use.id(), List.of(new OptionId(first)), ""), new Answer(text.id(), List.of(), "ありがとう")));
        assertThat(As.call(office(), () -> review.doubts(session, reading, answers)))
                .isEmpty();
        As.run(office(), () -> review.confirm(session, reading, answers, office()));
        assertThat(As.call(office(), () -> results.coverage(session)).paper()).isEqualTo(1);
        assertThat(jdbc.sql("select sheet from survey_submission where channel = 'PAPER' and survey_id ="
                                + " (select id from survey where session_id = ?)")
                        .param(session.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(count("sheet_page_part") + count("sheet_page") + count("sheet_reading"))
                .isZero();
        assertThatThrownBy(() -> As.run(office(), () -> review.confirm(session, reading, answers, office())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("sheet-decided"));

        read(session, pdf, 2, first);
        UUID again = As.call(office(), () -> review.waiting(session)).getFirst().id();
        assertThat(As.call(office(), () -> review.doubts(session, again, answers)))
                .as("the same sheet twice")
                .contains(new KeyingDoubt(KeyingDoubt.Kind.KEYED_AT_DESK, 2));
    }

    @Test
    void twoMarksWhereOneIsAskedForAreNeverReadAsOne() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, everyKind());
        QuestionFacts use = survey.questions().getFirst();
        read(
                session,
                printed(session, 1),
                1,
                use.options().get(0).id().value(),
                use.options().get(1).id().value());
        SheetUnderReview sheet = onlyOne(session);
        assertThat(proposal(sheet, use).doubts()).contains(ReadingDoubt.SEVERAL);
        assertThat(proposal(sheet, use).read().chosen()).isEmpty();
    }

    @Test
    void aScanOfManySheetsIsReadPageByPageAndWhatIsKeptIsSealed() {
        ProgrammeSessionId session = freshSession();
        agreed(session, everyKind());
        byte[] scan = printed(session, 3);
        List<PageTaken> taken = take(session, "scan.pdf", scan);
        assertThat(taken).allSatisfy(page -> assertThat(page.refused()).isEmpty());
        assertThat(As.call(office(), () -> review.waiting(session)))
                .extracting(SheetReview.Waiting::sheet)
                .containsExactly(1, 2, 3);
        assertThat(As.call(office(), () -> review.waiting(session)))
                .allSatisfy(one -> assertThat(one.here()).isEqualTo(one.pages()));
        byte[] kept = jdbc.sql("select sealed from sheet_page_part where position = 0")
                .query((row, _) -> row.getBytes(1))
                .list()
                .getFirst();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF", "ÿØÿ");
        assertThat(new String(
                        jdbc.sql("select found from sheet_page")
                                .query((row, _) -> row.getBytes(1))
                                .list()
                                .getFirst(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("boxes");

        assertThat(take(session, "once-more.pdf", scan))
                .as("the same file twice")
                .allSatisfy(
                        page -> assertThat(page.refused().map(Refusal::code)).contains("sheet-again"));
        UUID reading =
                As.call(office(), () -> review.waiting(session)).getFirst().id();
        As.run(office(), () -> review.discard(session, reading, office()));
        assertThat(As.call(office(), () -> review.waiting(session))).hasSize(2);
        assertThat(jdbc.sql("select count(*) from sheet_page where reading_id = ?")
                        .param(reading)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSheetThatBelongsElsewhereSaysSo() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, everyKind());
        ProgrammeSessionId other = freshSession();
        agreed(other, everyKind());
        assertThat(refused(take(session, "other.pdf", printed(other, 1)))).isEqualTo("sheet-of-other-session");
        byte[] specimen = As.call(
                        office(),
                        () -> sheets.specimen(editing.preview(session).orElseThrow(), "https://yoriai.example"))
                .pdf();
        assertThat(refused(take(session, "specimen.pdf", specimen))).isEqualTo("sheet-specimen");
        assertThat(As.call(office(), () -> survey.version())).isEqualTo(1);
        assertThat(count("sheet_reading")).isZero();
    }

    @Test
    void aWrongFileOrAnUnreadablePictureIsToldInItsOwnWords() throws Exception {
        ProgrammeSessionId session = freshSession();
        agreed(session, everyKind());
        byte[] empty = png(new BufferedImage(1200, 1600, BufferedImage.TYPE_BYTE_GRAY));
        assertThat(refused(take(session, "table.png", empty))).isEqualTo("sheet-no-code");
        assertThat(refused(take(session, "cut.png", Arrays.copyOf(empty, 60)))).isEqualTo("sheet-file-broken");
        assertThat(refused(take(session, "bomb.png", bomb()))).isEqualTo("sheet-picture-large");
        assertThat(code("letter.docx", empty)).isEqualTo("sheet-file-kind");
        assertThat(code("not-one.jpg", "hello".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet-file-kind");
        assertThat(code("cut.pdf", "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet-file-broken");
        byte[] large = Arrays.copyOf(empty, SheetIntake.MOST_BYTES + 1);
        assertThat(code("large.png", large)).isEqualTo("sheet-file-large");
    }

    private String code(String name, byte[] bytes) {
        ProgrammeSessionId session = session("seminar-5");
        try {
            take(session, name, bytes);
            return "taken";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static String refused(List<PageTaken> pages) {
        assertThat(pages).isNotEmpty();
        return pages.getFirst().refused().map(Refusal::code).orElse("read");
    }

    private List<PageTaken> take(ProgrammeSessionId session, String name, byte[] bytes) {
        return As.call(office(), () -> intake.take(session, name, bytes, office(), (_, _) -> {}));
    }

    private byte[] printed(ProgrammeSessionId session, int copies) {
        var printing = As.call(office(), () -> sheets.prepare(session, copies, office()));
        return As.call(office(), () -> sheets.file(session, printing.id(), "https://yoriai.example"))
                .pdf();
    }

    private void read(ProgrammeSessionId session, byte[] pdf, int sheet, UUID... filled) {
        SheetLayout layout =
                As.call(office(), () -> printed.find(session, sheet)).layout();
        for (SheetLayout.PageLayout page : layout.pages()) {
            int index = (sheet - 1) * layout.pages().size() + page.number() - 1;
            byte[] photograph = Photographed.page(pdf, index, page, List.of(filled));
            assertThat(take(session, "IMG_" + index + ".JPG", photograph))
                    .allSatisfy(taken -> assertThat(taken.refused()).isEmpty());
        }
    }

    private SheetUnderReview onlyOne(ProgrammeSessionId session) {
        UUID reading =
                As.call(office(), () -> review.waiting(session)).getFirst().id();
        return As.call(office(), () -> review.open(session, reading, office()));
    }

    private static Proposal proposal(SheetUnderReview sheet, QuestionFacts question) {
        Optional<Proposal> found = sheet.proposals().stream()
                .filter(one -> one.question().id().equals(question.id()))
                .findFirst();
        return found.orElseThrow();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static byte[] png(BufferedImage image) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A picture of a few bytes that would take ten gigabytes. */
    private static byte[] bomb() throws Exception {
        byte[] bytes = png(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
        ByteBuffer head = ByteBuffer.wrap(bytes);
        head.putInt(16, 100_000);
        head.putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return bytes;
    }
}
