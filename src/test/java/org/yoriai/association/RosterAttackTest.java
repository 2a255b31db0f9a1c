package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.yoriai.attack.Mutations.bytes;
import static org.yoriai.attack.Mutations.fetching;
import static org.yoriai.attack.Mutations.laughs;
import static org.yoriai.attack.Mutations.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yoriai.attack.Mutations;
import org.yoriai.shared.Refusal;

/** A list made to do harm is refused in the user's words or read as a list, and soon. */
@Tag("attack")
class RosterAttackTest {
    private static final Path FILES = Path.of("src/test/resources/rosters");
    private static final String GOOD = "6-formulas.xlsx";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";

    @ParameterizedTest
    @ValueSource(strings = {"1-merged-titles.xlsx", GOOD, "5-windows-31j.csv"})
    void aDamagedListIsReadOrRefused(String file) throws IOException {
        byte[] good = Files.readAllBytes(FILES.resolve(file));
        Map<String, Integer> answers = new TreeMap<>();
        Mutations.of(good, 400).forEach(bad -> answers.merge(answer(bad), 1, Integer::sum));
        assertThat(answers).hasSizeGreaterThan(1).containsKey("read");
        assertThat(answers.keySet()).allMatch(answer -> answer.equals("read") || answer.startsWith("roster-"));
    }

    @Test
    void aCellFullOfQuotationMarksIsReadSoon() {
        byte[] marks = bytes("氏名\n" + "x\"".repeat(4_000_000) + "\n");
        assertTimeoutPreemptively(SOON, () -> assertThat(answer(marks)).isEqualTo("read"));
    }

    @Test
    void entitiesNeitherGrowNorFetch() throws IOException {
        String cell = SHEET.formatted("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>$</t></is></c></row>");
        for (byte[] part : new byte[][] {laughs(cell), fetching(cell)}) {
            assertThat(answer(with("xl/worksheets/sheet1.xml", part))).isEqualTo("roster-broken");
            assertThat(answer(with("[Content_Types].xml", part))).isEqualTo("roster-broken");
        }
    }

    @Test
    void aSheetOfMoreCellsThanAnyListIsNotBuiltUp() throws IOException {
        String cells = "<row>" + "<c/>".repeat(1_900_000) + "</row>";
        byte[] bomb = with("xl/worksheets/sheet1.xml", bytes(SHEET.formatted(cells)));
        assertThat(bomb.length).isLessThan(100_000);
        assertTimeoutPreemptively(SOON, () -> assertThat(answer(bomb)).isEqualTo("roster-too-many-rows"));
    }

    @Test
    void aNameThatLeadsOutOfThePackageLeadsNowhere() throws IOException {
        assertThat(answer(with("../../../../tmp/yoriai-escaped.xml", bytes("<x/>"))))
                .matches("read|roster-broken");
        assertThat(Path.of("/tmp/yoriai-escaped.xml")).doesNotExist();
    }

    private static byte[] with(String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile good = new ZipFile(FILES.resolve(GOOD).toFile())) {
            for (ZipEntry part : good.stream().toList()) {
                parts.put(part.getName(), good.getInputStream(part).readAllBytes());
            }
        }
        parts.put(name, content);
        return zip(parts);
    }

    private static String answer(byte[] file) {
        try {
            RosterFile.read(file);
            return "read";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
