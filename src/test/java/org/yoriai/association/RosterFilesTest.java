package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * S4: five lists as offices write them, made with LibreOffice: what is read of each, and which doubts are shown, stands in the text
 * beside it (✓ taken, – left out, ! stops until somebody decides).
 */
class RosterFilesTest {
    private static final Path FILES = Path.of("src/test/resources/rosters");
    private static final String SEVEN = "4-variants-and-doubles.xlsx";
    private static final RosterBasis BASIS = new RosterBasis(
            List.of(new ParticipantFacts(new ParticipantId(java.util.UUID.randomUUID()), "例示　清", "れいじ きよし", "例示町会")),
            List.of("見本町会", "例示町会", "手本自治会", "雛形住宅自治会", "仮町自治会", "試山町会", "見出町会", "文例団地自治会", "見本ヶ丘町会"),
            LocalDate.of(2026, 12, 24),
            7,
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-merged-titles.xlsx",
                "2-sheets-and-days.xlsx",
                "3-groups-in-one-column.xlsx",
                SEVEN,
                "5-windows-31j.csv",
                "6-formulas.xlsx"
            })
    void everyListIsReadAndEveryDoubtIsShown(String file) throws IOException {
        Path expected = FILES.resolve(file.replaceFirst("\\.\\w+$", ".expected.txt"));
        assertThat(told(preview(file))).isEqualToNormalizingNewlines(Files.readString(expected));
    }

    @Test
    void nothingIsDroppedBeforeSomebodyDecided() throws IOException {
        RosterPreview preview = preview(SEVEN);
        assertThat(preview.undecided()).isEqualTo(4);
        preview.chooseAssociation(6, "雛形住宅自治会");
        preview.chooseAssociation(12, "手本自治会");
        preview.mend(13, "見本　のぞみ", "てほん あけみ");
        preview.mend(15, "試山 弘", "ためしやま ひろし");
        assertThat(preview.undecided()).isZero();
        preview.take(10, true);
        preview.take(11, false);
        assertThat(preview.people())
                .hasSize(12)
                .contains(
                        new ParticipantDraft("見本 のぞみ", "てほん あけみ", "手本自治会"),
                        new ParticipantDraft("架山勇", "かやまいさむ", "見本ヶ丘町会"))
                .noneMatch(one -> one.association().equals("雛型住宅自治会"))
                .noneMatch(one -> one.name().contains("例示 清"));
    }

    @Test
    void mendingOneRowSettlesTheDoubtOfAnother() throws IOException {
        RosterPreview preview = preview(SEVEN);
        preview.mend(2, "架山 勇次", "かやま ゆうじ");
        assertThat(line(preview, 10).doubts())
                .extracting(RosterDoubt::kind)
                .doesNotContain(RosterDoubt.Kind.TWICE_IN_FILE);
        preview.chooseAssociation(11, "見本ヶ丘町会");
        assertThat(line(preview, 11).doubts()).extracting(RosterDoubt::kind).contains(RosterDoubt.Kind.TWICE_IN_FILE);
    }

    @Test
    void anotherSheetAndAnotherMeaningOfAColumnAreRead() throws IOException {
        RosterPreview preview = preview("2-sheets-and-days.xlsx");
        preview.map(1, RosterColumn.OTHER);
        assertThat(preview.lines())
                .allSatisfy(line -> assertThat(line.doubts())
                        .extracting(RosterDoubt::kind)
                        .contains(RosterDoubt.Kind.ASSOCIATION_MISSING));
        preview.map(1, RosterColumn.ASSOCIATION);
        assertThat(line(preview, 3).association()).isEqualTo("見本町会");
        RosterSheet hidden = preview.sheets().stream()
                .filter(RosterSheet::hidden)
                .findFirst()
                .orElseThrow();
        preview.choose(hidden);
        assertThat(preview.lines()).extracting(RosterLine::name).containsExactly("標題 トメ");
    }

    private static RosterLine line(RosterPreview preview, int row) {
        return preview.lines().stream()
                .filter(line -> line.row() == row)
                .findFirst()
                .orElseThrow();
    }

    private static RosterPreview preview(String file) throws IOException {
        return new RosterPreview(RosterFile.read(Files.readAllBytes(FILES.resolve(file))), BASIS);
    }

    private static String told(RosterPreview preview) {
        Stream<String> remarks = preview.remarks().stream().map(RosterFilesTest::told);
        Stream<String> lines = preview.lines().stream().map(RosterFilesTest::told);
        Stream<String> left =
                preview.left().entrySet().stream().map(row -> "not a person: " + row.getKey() + " " + row.getValue());
        return Stream.of(remarks, lines, left).flatMap(part -> part).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String told(RosterLine line) {
        return Stream.of(
                        (line.stopped() ? "!" : line.taken() ? "✓" : "–") + line.row(),
                        line.name(),
                        line.kana(),
                        line.association(),
                        line.comment(),
                        line.doubts().stream().map(RosterFilesTest::told).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }

    private static String told(RosterDoubt doubt) {
        return doubt.kind()
                + (doubt.facts().isEmpty()
                        ? ""
                        : doubt.facts().stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")")));
    }
}
