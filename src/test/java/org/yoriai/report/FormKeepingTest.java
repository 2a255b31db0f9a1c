package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** S10: the office puts its own form in place of the standard one and goes back; each version is kept, and reports follow. */
@YoriaiTest
class FormKeepingTest {
    private static final FormKind REPORT = FormKind.PERFORMANCE_REPORT;
    private static final ProgrammeSessionId SESSION = new ProgrammeSessionId(SampleData.id("session:seminar-5"));

    @Autowired
    private SignIn signIn;

    @Autowired
    private DocumentForms forms;

    @Autowired
    private FormKeeping keeping;

    @Autowired
    private PerformanceReports reports;

    @Autowired
    private JdbcClient jdbc;

    private Person office;
    private Person ward;

    @BeforeEach
    void begin() {
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
    }

    @AfterEach
    void forget() {
        FormTesting.forget(jdbc);
    }

    @Test
    void aFormOfTheOfficeIsWhatTheNextReportIsWrittenInto() throws IOException {
        put(0, "区の様式.docx", "区の様式　{{venue}}");

        assertThat(words(report())).containsExactly("区の様式　見本区民センター 会議室1");
        assertThat(versions()).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.fileName()).isEqualTo("区の様式.docx");
            assertThat(version.putBy()).isEqualTo(office.id());
            assertThat(version.isStandard()).isFalse();
        });
    }

    @Test
    void goingBackToTheStandardFormOrAnEarlierVersionTakesNothingAway() throws IOException {
        put(0, "一.docx", "一　{{venue}}");
        put(1, "二.docx", "二　{{venue}}");
        assertThat(restore(2, FormVersionFacts.STANDARD)).isEqualTo(3);
        assertThat(words(report())).contains("実施報告書");
        assertThat(restore(3, 1)).isEqualTo(4);
        assertThat(words(report()).getFirst()).startsWith("一");

        assertThat(versions())
                .extracting(FormVersionFacts::number, FormVersionFacts::source, FormVersionFacts::fileName)
                .containsExactly(tuple(1, 1, "一.docx"), tuple(2, 2, "二.docx"), tuple(3, 0, ""), tuple(4, 1, "一.docx"));
        for (int number = 1; number <= 4; number++) {
            int each = number;
            assertThat(As.call(ward, () -> forms.open(REPORT, each, ward)).docx())
                    .isNotEmpty();
        }
        assertRefused("form-in-force", () -> restore(4, 1));
        assertRefused("form-in-force", () -> restore(4, 4));
        assertRefused("form-unknown", () -> restore(4, 9));
    }

    @Test
    void whoDidNotSeeTheNewestVersionChangesNothing() {
        put(0, "一.docx", "一　{{venue}}");

        assertRefused("form-newer", () -> put(0, "二.docx", "二　{{venue}}"));
        assertRefused("form-newer", () -> restore(0, FormVersionFacts.STANDARD));
        assertThat(versions()).hasSize(1);
    }

    @Test
    void errorsAndWarningsThatNobodySawKeepItOut() {
        byte[] wrong = OfficeForms.of("{{venu}}");
        byte[] sparse = OfficeForms.of("{{venue}}");

        assertRefused(
                "form-has-errors", () -> As.call(office, () -> keeping.put(REPORT, 0, "様式.docx", wrong, 99, office)));
        assertRefused(
                "form-warnings", () -> As.call(office, () -> keeping.put(REPORT, 0, "様式.docx", sparse, 0, office)));
        assertThat(versions()).isEmpty();
    }

    @Test
    void theWardLooksAndDoesNotChange() {
        assertThat(As.call(ward, () -> forms.open(REPORT, FormVersionFacts.STANDARD, ward)))
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("実施報告書_標準の様式.docx");
                    assertThat(file.docx()).isNotEmpty();
                });
        assertThatThrownBy(() ->
                        As.call(ward, () -> keeping.put(REPORT, 0, "様式.docx", OfficeForms.of("{{venue}}"), 0, ward)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.call(ward, () -> keeping.restore(REPORT, 0, 0, ward)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFormThatNoLongerFitsIsToldAndNeverAFailure() {
        put(0, "一.docx", "一　{{venue}}");
        // as if a later version of the house had another field: what is sealed cannot be changed from outside
        WordTemplate stale = WordTemplate.ofOffice(OfficeForms.of("{{gone}}"));

        assertThatThrownBy(() -> new PerformanceReportDocument().render(stale, SampleReports.full()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("form-does-not-fit"));
        assertThatThrownBy(() -> stale.docx(new Fields(), "", ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("form-does-not-fit"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERFORMANCE_REPORT", "PROPOSAL"})
    void theStandardFormOfEachKindUsesAllOfItsFieldsAndFills(FormKind kind) {
        assertThat(As.call(ward, forms::kinds)).contains(kind);
        byte[] standard = As.call(office, () -> forms.open(kind, FormVersionFacts.STANDARD, office))
                .docx();

        FormReview review = As.call(office, () -> keeping.review(kind, standard));

        assertThat(review.findings()).isEmpty();
        assertThat(review.trial()).isPresent();
    }

    private int put(int seen, String name, String... paragraphs) {
        byte[] file = OfficeForms.of(paragraphs);
        int warnings =
                As.call(office, () -> keeping.review(REPORT, file)).warnings().size();
        return As.call(office, () -> keeping.put(REPORT, seen, name, file, warnings, office));
    }

    private int restore(int seen, int number) {
        return As.call(office, () -> keeping.restore(REPORT, seen, number, office));
    }

    private List<FormVersionFacts> versions() {
        return As.call(ward, () -> forms.versions(REPORT));
    }

    private byte[] report() {
        return As.call(office, () -> reports.make(SESSION, office)).docx();
    }

    private static List<String> words(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
