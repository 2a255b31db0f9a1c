package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionDuties;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.programme.SessionState;
import org.yoriai.shared.Refusal;

/** S10, D9, E5, 仕様書 5: handed in, given back or accepted, every version kept as it was, and what was worded stays. */
@YoriaiTest
class ReportSubmissionTest {
    @Autowired
    SignIn signIn;

    @Autowired
    ReportSubmission submission;

    @Autowired
    ReportReview review;

    @Autowired
    ReportPassages passages;

    @Autowired
    ReportOverviews overviews;

    @Autowired
    SubmittedReports submitted;

    @Autowired
    ProgrammeSessions sessions;

    @Autowired
    SessionDuties duties;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ActLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private ReportTesting own;
    private Person office;
    private Person ward;
    private ProgrammeSessionId session;

    @BeforeEach
    void start() {
        own = new ReportTesting(jdbc, planning, log, transaction);
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
        session = own.held(office);
    }

    @AfterEach
    void forget() {
        own.forget();
    }

    @Test
    void aSubmittedReportIsAcceptedAndTheSessionWithIt() {
        submit(0, "");
        assertThat(state()).isEqualTo(SessionState.REPORTED);
        assertThat(acceptance().holder()).isEqualTo(Duty.Holder.WARD);
        As.run(ward, () -> review.accept(session, 1, ward));
        assertThat(state()).isEqualTo(SessionState.ACCEPTED);
        assertThat(acceptance().doneOn()).isPresent();
        ReportVersionFacts only = versions().getFirst();
        assertThat(only.submittedBy()).isEqualTo(office.id());
        assertThat(only.answer().orElseThrow().by()).isEqualTo(ward.id());
        refused("report-accepted", () -> submit(1, "まだある"));
        refused("report-answered", () -> As.run(ward, () -> review.giveBack(session, 1, "やはり", ward)));
    }

    @Test
    void aReportGivenBackIsTheContractorsTurnUntilTheNextVersion() {
        submit(0, "");
        refused("report-reason", () -> As.run(ward, () -> review.giveBack(session, 1, "　", ward)));
        As.run(ward, () -> review.giveBack(session, 1, "写真を足してください", ward));
        assertThat(acceptance().holder()).isEqualTo(Duty.Holder.CONTRACTOR);
        assertThat(acceptance().done()).isFalse();
        assertThat(As.call(ward, () -> planning.unmet(session))).contains("report-returned");
        refused("report-unchanged", () -> submit(1, " "));
        submit(1, "写真を足しました。");
        assertThat(acceptance().holder()).isEqualTo(Duty.Holder.WARD);
        assertThat(versions())
                .extracting(ReportVersionFacts::state)
                .containsExactly(ReportState.RETURNED, ReportState.SUBMITTED);
        refused("report-newer", () -> As.run(ward, () -> review.accept(session, 1, ward)));
        As.run(ward, () -> review.accept(session, 2, ward));
        assertThat(state()).isEqualTo(SessionState.ACCEPTED);
    }

    @Test
    void theStateButtonCannotAcceptPastAReportThatWaits() {
        submit(0, "");
        refused("state-not-ready", () -> As.run(ward, () -> planning.advance(session, ward)));
        assertThat(As.call(ward, () -> planning.unmet(session))).containsExactly("report-waits");
    }

    @Test
    void whatArrivesAfterwardsIsToldAndAVersionStaysAsItWas() throws IOException {
        own.walkIn(session, "見本町会", office);
        submit(0, "");
        assertThat(overview().since()).isEmpty();
        own.walkIn(session, "雛形町会", office);
        own.remark(session, "配信の担当が1人だけという町会が多い。", office);
        assertThat(overview().since())
                .containsExactly(
                        new ReportChange("attended", true, "1", "2"),
                        new ReportChange("walk-ins", true, "1", "2"),
                        new ReportChange("remark", false, "", ""));
        submit(1, "");
        assertThat(overview().since()).isEmpty();
        assertThat(words(1)).contains("1人（予定0人のうち0人、当日参加1人）").doesNotContain("担当が1人だけ");
        assertThat(words(2))
                .contains("2人（予定0人のうち0人、当日参加2人）", "担当が1人だけ", "第1版（")
                .contains("出席者（人）を1から2に、当日参加（人）を1から2に改めました。所感を改めました。");
    }

    @Test
    void whatTheOfficeWordedStaysWhenMoreArrivesAndTheOfficeIsTold() throws IOException {
        own.remark(session, "はじめの所感。", office);
        write(Passage.REMARK, PassageFacts.NONE, "手を入れた所感。");
        write(Passage.POLICY, PassageFacts.NONE, "次の講習会でも続ける。");
        assertThat(passage(Passage.REMARK).stale()).isFalse();
        own.remark(session, "あとから届いた所感。", office);
        PassageFacts now = passage(Passage.REMARK);
        assertThat(now.shown()).isEqualTo("手を入れた所感。");
        assertThat(now.stale()).isTrue();
        assertThat(now.sources()).extracting(PassageFacts.Source::said).containsExactly("はじめの所感。", "あとから届いた所感。");
        submit(0, "");
        assertThat(words(1)).contains("手を入れた所感。", "次の講習会でも続ける。").doesNotContain("あとから届いた所感。");
        refused("passage-moved-on", () -> write(Passage.REMARK, PassageFacts.NONE, "知らずに上書き"));
        As.run(office, () -> passages.takeBack(session, Passage.REMARK, now.version(), office));
        assertThat(passage(Passage.REMARK).shown()).isEqualTo("はじめの所感。\nあとから届いた所感。");
    }

    @Test
    void onlyWhatWasHeldCanBeReportedAndOnlyFromWhatThePersonSaw() {
        ProgrammeSessionId planned = own.planned(office);
        refused("report-not-held", () -> As.run(office, () -> submission.submit(planned, 0, "", office)));
        submit(0, "");
        refused("report-newer", () -> submit(0, ""));
    }

    @ParameterizedTest(name = "{0} may submit: {1}, answer: {2}, read: {3}")
    @CsvSource({
        "ward,     false, true,  true",
        "office,   true,  false, true",
        "lecturer, false, false, false",
        "auditor,  false, false, false",
        "admin,    false, false, false",
    })
    void nobodyAnswersTheirOwnSide(String login, boolean submits, boolean answers, boolean reads) {
        submit(0, "");
        Person person = As.signedIn(signIn, login);
        assertThat(allowed(person, () -> submitted.open(session, 1, person))).isEqualTo(reads);
        assertThat(allowed(person, () -> submission.submit(session, 1, "足した", person)))
                .isEqualTo(submits);
        int newest = versions().size();
        assertThat(allowed(person, () -> review.giveBack(session, newest, "直して", person)))
                .isEqualTo(answers);
    }

    @Test
    void whatIsKeptIsSealed() {
        own.remark(session, "見本 太郎さんの所感", office);
        write(Passage.ACCOUNT, PassageFacts.NONE, "見本 太郎さんの説明");
        submit(0, "");
        assertThat(jdbc.sql("select words from report_passage where session_id = ?")
                        .param(session.value())
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                        .single())
                .doesNotContain("見本 太郎");
        assertThat(jdbc.sql("select p.sealed from sealed_file_part p join sealed_file f on f.id = p.file_id"
                                + " join report_version v on v.id = f.owner_id where v.session_id = ?")
                        .param(session.value())
                        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list())
                .isNotEmpty()
                .noneMatch(part -> part.contains("word/document.xml"));
    }

    private void submit(int seen, String note) {
        As.run(office, () -> submission.submit(session, seen, note, office));
    }

    private void write(Passage passage, int seen, String text) {
        As.run(office, () -> passages.write(session, passage, seen, text, office));
    }

    private ReportOverview overview() {
        return As.call(office, () -> overviews.of(session, office));
    }

    private PassageFacts passage(Passage passage) {
        return overview().passages().stream()
                .filter(one -> one.passage() == passage)
                .findFirst()
                .orElseThrow();
    }

    private List<ReportVersionFacts> versions() {
        return As.call(office, () -> submitted.of(session));
    }

    private SessionState state() {
        return As.call(office, () -> sessions.plan(session).summary().state());
    }

    private DutyStanding acceptance() {
        return As.call(
                office,
                () -> duties.of(List.of(sessions.plan(session).summary())).get(session).stream()
                        .filter(standing -> standing.duty() == Duty.ACCEPTANCE)
                        .findFirst()
                        .orElseThrow());
    }

    private String words(int version) throws IOException {
        byte[] docx =
                As.call(ward, () -> submitted.open(session, version, ward)).docx();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static boolean allowed(Person person, Runnable act) {
        try {
            As.run(person, act);
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
