package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.deadline.DueItem;
import org.yoriai.deadline.DueItems;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.Refusal;

/** I1–I3, I6, I8, I11, I16, I17: nothing that stood in a register is lost, each side writes its own part, changes are told to the ward. */
@YoriaiTest
class RegistersTest {
    @Autowired
    SignIn signIn;

    @Autowired
    Registers registers;

    @Autowired
    RegisterReports reports;

    @Autowired
    MediaRegister media;

    @Autowired
    CloudSheet cloud;

    @Autowired
    RegisterExports exports;

    @Autowired
    DueItems dues;

    @Autowired
    JdbcClient jdbc;

    private final List<EntryId> written = new ArrayList<>();
    private Person office;
    private Person ward;
    private long reported;

    @BeforeEach
    void people() {
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
        reported = count("register_report");
    }

    @AfterEach
    void forget() {
        written.forEach(entry -> jdbc.sql("delete from register_version where entry_id = ?")
                .param(entry.value())
                .update());
    }

    @Test
    void whatStoodThereBeforeStays() {
        EntryId entry = write(office, Register.MEDIA, "PLANNED_RETURN=2099-01-01");
        change(office, entry, 1, Register.MEDIA, "PLANNED_RETURN=2099-01-01 DESTINATION=区役所");
        As.run(office, () -> registers.withdraw(entry, 2, office));
        List<RegisterEntry> history = As.call(ward, () -> registers.history(entry, ward));
        assertThat(history).hasSize(3);
        assertThat(history.get(0).values().text(RegisterField.DESTINATION)).isEqualTo("会場");
        assertThat(history.get(1).values().text(RegisterField.DESTINATION)).isEqualTo("区役所");
        assertThat(history.get(2).withdrawn()).isTrue();
        assertThat(history.get(2).turn()).isEmpty();
        refused(() -> change(office, entry, 3, Register.MEDIA, ""), "register-withdrawn");
    }

    @Test
    void theSecondOfTwoWhoChangeALineAtOnceIsTold() {
        EntryId entry = write(office, Register.MEDIA, "");
        change(office, entry, 1, Register.MEDIA, "PURPOSE=配布");
        refused(() -> change(office, entry, 1, Register.MEDIA, "PURPOSE=掲示"), "register-changed");
    }

    @Test
    void eachSideWritesItsOwnFieldsAlone() {
        EntryId entry =
                write(office, Register.SUBCONTRACTS, "ASKED_ON=2026-11-01 DECISION=APPROVED DECIDED_ON=2026-11-02");
        assertThat(now(entry).values().has(RegisterField.DECISION))
                .as("the office cannot approve its own request")
                .isFalse();
        assertThat(dueOf(entry)).isTrue();
        change(ward, entry, 1, Register.SUBCONTRACTS, "SUBCONTRACTOR=別の会社 DECISION=APPROVED DECIDED_ON=2026-11-02");
        assertThat(now(entry).values().is(RegisterField.DECISION, Choices.Decision.APPROVED))
                .isTrue();
        assertThat(now(entry).values().text(RegisterField.SUBCONTRACTOR)).isEqualTo("見本印刷");
        assertThat(dueOf(entry)).isFalse();
        refused(() -> write(office, Register.INSPECTIONS, ""), "register-not-yours");
        refused(() -> write(ward, Register.MEDIA, ""), "register-not-yours");
    }

    @ParameterizedTest(name = "{0} sees the name: {1}")
    @CsvSource({"ward, true", "office, true", "auditor, false", "admin, false"})
    void whoSeesNoPersonalDataSeesNoName(String login, boolean seen) {
        write(office, Register.MEDIA, "TAKEN_BY=秘匿 APPROVER=秘匿");
        Person reader = As.signedIn(signIn, login);
        String all = As.call(
                reader,
                () -> new String(
                                exports.csv(Register.MEDIA.wireName(), MediaFilter.NONE, reader)
                                        .content(),
                                StandardCharsets.UTF_8)
                        + new String(
                                exports.csv(Register.STAFF.wireName(), MediaFilter.NONE, reader)
                                        .content(),
                                StandardCharsets.UTF_8));
        assertThat(all.contains("秘匿")).isEqualTo(seen);
        assertThat(all.contains("見本 太郎")).isEqualTo(seen);
    }

    @Test
    void namesAreSealedInTheDatabase() {
        EntryId entry = write(office, Register.MEDIA, "TAKEN_BY=封印太郎");
        byte[] stored = jdbc.sql("select contents from register_version where entry_id = ?")
                .param(entry.value())
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8))
                .doesNotContain("封印太郎")
                .doesNotContain("TAKEN_BY");
    }

    @Test
    void aChangeOfManagerWaitsToBeToldToTheWard() {
        assertThat(reportWaits(Register.MANAGERS)).isFalse();
        EntryId entry = write(office, Register.MANAGERS, "");
        assertThat(reportWaits(Register.MANAGERS)).isTrue();
        refused(
                () -> As.run(office, () -> reports.report(Register.MANAGERS, LocalDate.of(2199, 1, 1), office)),
                "reported-later");
        As.run(office, () -> reports.report(Register.MANAGERS, LocalDate.of(2026, 11, 1), office));
        assertThat(reportWaits(Register.MANAGERS)).isFalse();
        written.remove(entry);
        jdbc.sql("delete from register_version where entry_id = ?")
                .param(entry.value())
                .update();
        jdbc.sql("delete from register_report where reported_on = ?")
                .param(LocalDate.of(2026, 11, 1))
                .update();
        assertThat(count("register_report")).isEqualTo(reported);
    }

    @Test
    void theMediaLedgerIsFedByWhatLeftTheSystem() {
        As.run(office, () -> exports.workbook(Register.STAFF.wireName(), MediaFilter.NONE, office));
        EntryId entry = write(office, Register.MEDIA, "PLANNED_RETURN=2020-01-01");
        List<MediaLine> all = As.call(ward, () -> media.lines(MediaFilter.NONE, Locale.JAPANESE, ward));
        assertThat(all).anySatisfy(line -> {
            assertThat(line.source()).isEqualTo(MediaSource.EXPORT);
            assertThat(line.contents()).isEqualTo("管理簿");
        });
        assertThat(all.getFirst().state()).as("what is late stands first").isEqualTo(MediaLine.State.OVERDUE);
        List<MediaLine> open = As.call(
                ward,
                () -> media.lines(new MediaFilter(Optional.of(MediaSource.HAND), true, "ﾒｲﾎﾞ"), Locale.JAPANESE, ward));
        assertThat(open).isEmpty();
        open = As.call(
                ward,
                () -> media.lines(new MediaFilter(Optional.of(MediaSource.HAND), true, "名簿"), Locale.JAPANESE, ward));
        assertThat(open)
                .singleElement()
                .satisfies(line -> assertThat(line.entry().orElseThrow().id()).isEqualTo(entry));
    }

    @Test
    void aServiceHasEveryItemOpenUntilItIsAnswered() {
        EntryId service = remember(As.call(
                office,
                () -> registers.write(
                        Register.CLOUD,
                        RegisterValues.of(Map.of(
                                RegisterField.SERVICE, "試験クラウド",
                                RegisterField.PROVIDER, "試験",
                                RegisterField.SERVICE_MODEL, "SAAS",
                                RegisterField.SERVICE_USE, "試験",
                                RegisterField.IMPORTANT, "NO")),
                        office)));
        assertThat(sheet(service).open()).isEqualTo(CloudItem.values().length);
        remember(As.call(
                office,
                () -> registers.write(
                        Register.CLOUD_CHECKS,
                        RegisterValues.of(Map.of(
                                RegisterField.CHECK_SERVICE, service.toString(),
                                RegisterField.CHECK_ITEM, CloudItem.LOGS.name(),
                                RegisterField.ANSWER, "FIT",
                                RegisterField.EVIDENCE, "約款",
                                RegisterField.ANSWERED_ON, "2026-11-01",
                                RegisterField.ANSWERED_BY, "手本 健")),
                        office)));
        assertThat(sheet(service).open()).isEqualTo(CloudItem.values().length - 1);
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyRegisterGoesToTheWardAsADocument(Register register) throws Exception {
        byte[] docx = As.call(office, () -> exports.form(register.wireName(), MediaFilter.NONE, office))
                .content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("あて先").contains(register.article());
        }
        assertThat(As.call(office, () -> exports.workbook(register.wireName(), MediaFilter.NONE, office))
                        .content())
                .startsWith('P', 'K');
    }

    private CloudSheet.Sheet sheet(EntryId service) {
        return As.call(ward, () -> cloud.sheets(ward)).stream()
                .filter(sheet -> sheet.service().id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private RegisterEntry now(EntryId entry) {
        return As.call(ward, () -> registers.history(entry, ward)).getLast();
    }

    private boolean dueOf(EntryId entry) {
        return keys().contains("register:" + entry);
    }

    private boolean reportWaits(Register register) {
        return keys().contains("register-report:" + register.wireName());
    }

    private List<String> keys() {
        return As.call(ward, () -> dues.open()).stream()
                .map(DueItem::key)
                .map(Object::toString)
                .toList();
    }

    private EntryId write(Person by, Register register, String more) {
        return remember(As.call(
                by, () -> registers.write(register, RegisterValues.of(RegisterRulesTest.line(register, more)), by)));
    }

    private EntryId remember(EntryId entry) {
        written.add(entry);
        return entry;
    }

    private void change(Person by, EntryId entry, int version, Register register, String more) {
        As.run(
                by,
                () -> registers.change(entry, version, RegisterValues.of(RegisterRulesTest.line(register, more)), by));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
