package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.report.FormFinding.Kind;
import org.yoriai.report.FormFinding.Place;

/** S10: the checker names what does not fit, where it stands and what was probably meant; what it lets through fills. */
class TemplateCheckerTest {
    private static final String CHART =
            "{{#surveyed}};{{#survey}};{{#closed}};{{#result}};・{{options.text}};%s{{/result}};"
                    + "{{/closed}};{{/survey}};{{/surveyed}}";

    @ParameterizedTest(name = "{0}: {1} {2} → {3}")
    @CsvSource(
            delimiter = '!',
            value = {
                "会場は{{venue}}です ! ! !",
                "｛｛ venue ｝｝ ! ! !",
                "{{venu}} ! UNKNOWN ! {{venu}} ! {{venue}}",
                "{{会場}} ! UNKNOWN ! {{会場}} ! {{venue}}",
                "{{nonsense}} ! UNKNOWN ! {{nonsense}} !",
                "{{attendence.rows.planned}} ! UNKNOWN ! {{attendence.rows.planned}} !",
                "{{remark.author}} ! UNKNOWN ! {{remark.author}} ! {{remarks.author}}",
                "{{association}} ! OUTSIDE ! {{association}} ! {{#attendance}} › {{#rows}}",
                "{{rows.planned}} ! OUTSIDE ! {{rows.planned}} ! {{#attendance}}",
                "{{#survey}};{{/survey}} ! OUTSIDE ! {{#survey}} ! {{#surveyed}}",
                "{{#attendance}};{{rows.planned}};{{/attendance}} ! ! !",
                "{{attendance.planned}} ! ! !",
                "{{^survey}};なし;{{/survey}} ! OUTSIDE ! {{^survey}} ! {{#surveyed}}",
                "{{^attendance}};{{rows.planned}};{{/attendance}} ! OUTSIDE ! {{rows.planned}} ! {{#attendance}}",
                "{{#attendances}};{{/attendances}} ! UNKNOWN ! {{#attendances}} ! {{#attendance}} … {{/attendance}}",
                "{{#attendance}};開いたまま ! NOT_CLOSED ! {{#attendance}} !",
                "閉じるだけ;{{/attendance}} ! NOT_OPENED ! {{/attendance}} !",
                "出席{{#attendance}} ! MARKER_IN_TEXT ! {{#attendance}} !",
                "{{venue} ! BROKEN ! !",
                "venue}} ! BROKEN ! !",
                "｛｛venue} ! BROKEN ! !",
                "図は{{chart}} ! PICTURE_NOT_ALONE ! {{chart}} !",
                "{{chart}} ! PICTURE_OUTSIDE ! {{chart}} ! {{#result}}",
                "Photograph| ! PICTURE_OUTSIDE ! {{photograph}} ! {{#rows}}",
                "{{#photographs}};{{#rows}};{{photograph}};{{left}};{{photograph}};{{right}};{{/rows}};{{/photographs}} ! ! !",
                "{{#photographs}};{{#rows}};{{photograph}};{{left}};{{/rows}};{{/photographs}} ! PICTURE_PLACES ! {{photograph}} !",
            })
    void errorsAreNamed(String form, Kind kind, String what, String instead) {
        FormReview review = review(form.split(";"));

        if (kind == null) {
            assertThat(review.errors()).isEmpty();
            assertThat(review.trial()).as("what is found good fills").isPresent();
        } else {
            assertThat(review.errors()).extracting(FormFinding::kind).containsExactly(kind);
            FormFinding error = review.errors().getFirst();
            assertThat(error.what()).isEqualTo(what == null ? "" : what);
            assertThat(String.join(" › ", error.instead())).isEqualTo(instead == null ? "" : instead);
            assertThat(review.trial()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} places: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                " ! NO_PICTURES",
                "{{chart}}; !",
                "Chart|; !",
                "{{chart}};{{chart}}; ! PICTURE_PLACES",
            })
    void aQuestionHasOneChart(String place, Kind kind) {
        FormReview review = review(CHART.formatted(place == null ? "" : place).split(";"));

        assertThat(review.findings())
                .filteredOn(finding -> finding.kind() != Kind.UNUSED)
                .extracting(FormFinding::kind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void whereItStandsIsTold() {
        Map<String, String> parts = OfficeForms.parts(OfficeForms.paragraph("会場は{{vanue}}です。" + "長い".repeat(60)));
        parts.put("word/footer1.xml", WordXml.part("ftr", WordXml.p("Footer", "{{pages}}")));

        assertThat(review(PerformanceReportTemplate.docx(parts)).errors())
                .satisfiesExactlyInAnyOrder(
                        body -> {
                            assertThat(body.place()).isEqualTo(Place.BODY);
                            assertThat(body.where())
                                    .startsWith("会場は{{vanue}}です。長い")
                                    .endsWith("…");
                        },
                        foot -> assertThat(foot.place()).isEqualTo(Place.FOOTER));
    }

    @Test
    void whatIsNotUsedIsAWarningAndAListOnlyOnce() {
        assertThat(review("{{venue}}", "{{#attendance}}", "{{planned}}", "{{/attendance}}")
                        .warnings())
                .extracting(FormFinding::what)
                .contains("title", "attendance.rows", "surveyed")
                .doesNotContain(
                        "venue", "attendance", "attendance.planned", "attendance.rows.planned", "surveyed.survey");
    }

    @Test
    void changesCommentsAndLinksThatAreLeftAreTold() throws IOException {
        String tracked = "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>{{venue}}</w:t></w:r></w:ins></w:p>";
        byte[] form = PerformanceReportTemplate.docx(OfficeForms.parts(tracked));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(form))) {
            document.createComments()
                    .createComment(BigInteger.ONE)
                    .createParagraph()
                    .createRun()
                    .setText("？");
            document.createParagraph().createHyperlinkRun("https://example.jp/").setText("区");
            document.write(out);
        }

        assertThat(review(out.toByteArray()).warnings())
                .filteredOn(finding -> finding.kind() != Kind.UNUSED)
                .extracting(FormFinding::kind, FormFinding::what)
                .containsExactlyInAnyOrder(
                        tuple(Kind.TRACKED, ""), tuple(Kind.COMMENTS, ""), tuple(Kind.LINK, "https://example.jp/"));
    }

    @ParameterizedTest
    @CsvSource({"venue, venue, 0", "venu, venue, 1", "Vanue, venue, 1", "'', abc, 3", "kitten, sitting, 3"})
    void lettersAreCounted(String one, String other, int distance) {
        assertThat(FieldHints.distance(one, other)).isEqualTo(distance);
    }

    private static FormReview review(String... paragraphs) {
        return review(OfficeForms.of(paragraphs));
    }

    private static FormReview review(byte[] file) {
        return OfficeForms.checking().review(OfficeForms.report(), file);
    }
}
