package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S10: the list of fields is what a report really gives, each with its meaning, and an example where it says something. */
class FormFieldsTest {
    private static final String KEY = "form.field.performance-report.";

    @Test
    void noReportGivesAFieldThatTheListDoesNotTell() {
        Set<String> told = paths(TrialReport.content());

        for (PerformanceReportContent report : reports()) {
            assertThat(told).containsAll(paths(report));
        }
        assertThat(reports().stream().flatMap(report -> paths(report).stream()).collect(Collectors.toSet()))
                .as("and the list tells of none that no report gives")
                .containsAll(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void eachHasItsMeaning(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(KEY))
                        .map(key -> key.substring(KEY.length())))
                .containsExactlyInAnyOrderElementsOf(paths(TrialReport.content()));
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith(KEY))
                        .map(words::getProperty))
                .as("a meaning that two fields share tells neither from the other")
                .doesNotHaveDuplicates();
    }

    @Test
    void eachTextHasAnExample() {
        assertThat(lines(TrialReport.content()).stream().filter(field -> !field.list()))
                .allSatisfy(
                        field -> assertThat(field.example()).as(field.path()).isNotBlank());
    }

    @Test
    void theStandardFormUsesAllOfThem() {
        DocumentForm form = OfficeForms.report();

        FormReview review = OfficeForms.checking().review(form, form.standard().bytes());

        assertThat(review.findings()).isEmpty();
        assertThat(review.trial()).isPresent();
    }

    @Test
    void aFieldIsWrittenAsAFormTakesIt() {
        assertThat(lines(TrialReport.content()))
                .extracting(FormField::written)
                .contains("{{venue}}", "{{#attendance}} … {{/attendance}}", "{{rows.planned}}", "{{options.count}}");
    }

    private static List<PerformanceReportContent> reports() {
        return Stream.of(
                        Stream.of(SampleReports.full(), SampleReports.bare()),
                        Stream.of(
                                SampleReports.with(
                                        "講習会", SampleParticulars.seminar(3), Optional.of(SampleTables.survey())),
                                SampleReports.with("派遣", SampleParticulars.visit(), Optional.empty()),
                                SampleReports.with("交換会", SampleParticulars.exchange(), Optional.empty()),
                                SampleReports.withAttendance(
                                        List.of(new AssociationAttendance("見本町会", 3, 1, 0, 0, 1)))))
                .flatMap(all -> all)
                .toList();
    }

    private static Set<String> paths(PerformanceReportContent report) {
        return lines(report).stream().map(FormField::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<FormField> lines(PerformanceReportContent report) {
        return FieldTree.of(PerformanceReportFields.of(report)).lines();
    }
}
