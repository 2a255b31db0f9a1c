package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.deadline.CalendarFeeds;
import org.yoriai.deadline.DueItems;
import org.yoriai.identity.Person;
import org.yoriai.kit.DeviceId;
import org.yoriai.kit.KitClient;
import org.yoriai.mail.SealedDocument;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;

/** I14 (特記事項 25条): one button, all of it or nothing; told at once; a record that only grows and that both sides close. */
class IncidentTest extends IncidentTesting {
    @Autowired
    IncidentExports exports;

    @Autowired
    CalendarFeeds calendars;

    @Autowired
    DueItems dues;

    @Test
    void theSystemWritesTheFirstLinesItself() {
        KitClient lost = tablet();
        lost.takeOut(TODAY, LECTURER);
        As.run(ward, () -> calendars.renew(ward));
        Door calendar = new Door(Door.Kind.CALENDAR, ward.id().value());
        IncidentId incident = begin(draft(false, Set.of(device(lost)), List.of(calendar)), office);
        assertThat(told(incident))
                .containsExactly(
                        Step.NOTICED, Step.BEGUN, Step.STOPPED, Step.REVOKED, Step.CLOSED, Step.CONCERNED, Step.TOLD);
        assertThat(As.call(ward, calendars::open)).doesNotContain(ward.id());
        Incidents.Record record = record(incident);
        assertThat(record.groups()).singleElement().satisfies(group -> {
            assertThat(group.session()).contains(new ProgrammeSessionId(TODAY));
            assertThat(group.headcount()).isPositive();
            assertThat(group.kinds()).contains(DataKind.NAME);
        });
        List<ConcernedPerson> people = As.call(ward, () -> incidents.people(incident, ward));
        assertThat(people).hasSize(record.headcount());
        assertThat(audited(incident, "incident.people-viewed")).isEqualTo(1);
    }

    @Test
    void whoCameUnregisteredIsAmongThoseConcernedAndNobodyTwice() {
        KitClient lost = tablet();
        KitClient.Kit kit = lost.takeOut(TODAY, LECTURER);
        String stranger = "当日 さくら" + KitClient.id();
        String registered = KitClient.id().toString();
        kit.push(
                kit.act(
                        "attendance.walkIn",
                        KitClient.id().toString(),
                        Map.of("name", stranger, "association", "例示町会")),
                kit.act("attendance.walkIn", registered, Map.of("name", "二重 登録" + registered, "association", "例示町会")),
                kit.act("attendance.matched", registered, Map.of("participant", kit.participant(0))));
        IncidentId incident = begin(draft(false, Set.of(device(lost)), List.of()), office);
        List<ConcernedPerson> people = As.call(ward, () -> incidents.people(incident, ward));
        assertThat(people)
                .hasSize(record(incident).headcount())
                .contains(new ConcernedPerson(stranger, "", "例示町会"))
                .noneMatch(person -> person.name().startsWith("二重"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "ward", "admin"})
    void bothSidesAndTheAdministratorMayBegin(String login) {
        Person by = As.signedIn(signIn, login);
        IncidentId incident = begin(draft(false, Set.of(), List.of()), by);
        String other = login.equals("ward") ? "office" : "ward";
        assertThat(letters(incident))
                .as("the other side is told at once")
                .contains("incident:" + incident + ":"
                        + As.signedIn(signIn, other).id());
        assertThat(letters(incident)).doesNotContain("incident:" + incident + ":" + by.id());
    }

    @Test
    void allOfItOrNothing() {
        KitClient tablet = tablet();
        long before = count("incident");
        refused(
                () -> begin(draft(false, Set.of(device(tablet), new DeviceId(UUID.randomUUID())), List.of()), office),
                "device-unknown");
        refused(
                () -> begin(
                        draft(
                                false,
                                Set.of(device(tablet)),
                                List.of(new Door(Door.Kind.INVITATION, UUID.randomUUID()))),
                        office),
                "incident-door-closed");
        assertThat(count("incident")).isEqualTo(before);
        assertThat(tablet.tryTakeOut(TODAY.toString()).status())
                .as("neither stopped nor revoked")
                .isEqualTo(201);
    }

    @Test
    void theRecordIsClosedByBothSidesAndOnlyWhenItIsWhole() {
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        refused(() -> As.run(office, () -> steps.askToEnd(incident, office)), "incident-unfinished");
        refused(() -> As.run(ward, () -> steps.end(incident, ward)), "incident-moved");
        writeAll(incident);
        refused(() -> As.run(ward, () -> steps.receive(incident, ward)), "incident-moved");
        As.run(office, () -> steps.askToEnd(incident, office));
        As.run(ward, () -> steps.notYet(incident, "再発防止を具体的に", ward));
        refused(() -> As.run(ward, () -> steps.end(incident, ward)), "incident-moved");
        As.run(office, () -> steps.askToEnd(incident, office));
        As.run(ward, () -> steps.end(incident, ward));
        refused(() -> write(incident, Step.REPORT, "あとから"), "incident-ended");
        assertThat(record(incident).standing().ended()).isTrue();
        assertThat(As.call(ward, incidents::open))
                .extracting(Incidents.Open::id)
                .doesNotContain(incident);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"NOTICED", "BEGUN", "STOPPED", "REVOKED", "CLOSED", "TOLD", "RECEIVED", "ASKED", "ENDED", "RESULT"
            })
    void nobodyWritesByHandWhatTheSystemStandsFor(Step step) {
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        refused(() -> write(incident, step, "偽り"), "incident-step");
    }

    @Test
    void whatIsNotedInTheSameMinuteStandsAfterWhatWasWrittenBefore() {
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        OffsetDateTime minute = OffsetDateTime.now(BusinessTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        As.run(office, () -> steps.write(incident, Step.CONTAINMENT, minute, "止めた", office));
        As.run(office, () -> steps.write(incident, Step.EFFECT, minute.minusDays(1), "きのうから", office));
        assertThat(told(incident)).startsWith(Step.EFFECT).containsSubsequence(Step.NOTICED, Step.BEGUN);
        List<OffsetDateTime> minutes = record(incident).timeline().stream()
                .map(entry -> entry.at().truncatedTo(ChronoUnit.MINUTES))
                .toList();
        assertThat(minutes).isSorted();
        assertThat(TimelineEntry.BY_MINUTE.compare(
                        entry(minute, Step.BEGUN), entry(minute.plusSeconds(40), Step.CONTAINMENT)))
                .as("to the minute")
                .isZero();
    }

    private TimelineEntry entry(OffsetDateTime at, Step step) {
        return new TimelineEntry(step, at, at, office.id(), "");
    }

    @Test
    void aTimeToComeIsRefused() {
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        OffsetDateTime later = OffsetDateTime.now(BusinessTime.ZONE).plusHours(1);
        refused(() -> As.run(office, () -> steps.write(incident, Step.CAUSE, later, "まだ", office)), "incident-later");
    }

    @Test
    void whoseDataItWasIsAddedByHandToo() {
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        ProgrammeSessionId session = new ProgrammeSessionId(TODAY);
        As.run(office, () -> steps.addSession(incident, session, office));
        refused(() -> As.run(office, () -> steps.addSession(incident, session, office)), "incident-group-known");
        int ofSession = record(incident).headcount();
        As.run(
                office,
                () -> steps.addGroup(
                        incident,
                        new ConcernedGroup(
                                ConcernedGroup.Source.FILE,
                                Optional.empty(),
                                "名簿.xlsx",
                                7,
                                Set.of(DataKind.NAME, DataKind.CONTACT)),
                        office));
        assertThat(record(incident).headcount()).isEqualTo(ofSession + 7);
        refused(
                () -> new ConcernedGroup(ConcernedGroup.Source.OTHER, Optional.empty(), "名簿", 1, Set.of()),
                "incident-group");
    }

    @Test
    void theReportIsDueUntilTheWardHasItAndTheRecordUntilItEnds() {
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        assertThat(due()).contains("incident-report:" + incident);
        As.run(ward, () -> steps.receive(incident, ward));
        assertThat(due()).contains("incident:" + incident).doesNotContain("incident-report:" + incident);
    }

    @Test
    void noDrillThisYearMakesADueItem() {
        assertThat(due()).as("the sample's drill is this year's").noneMatch(key -> key.startsWith("drill:"));
        jdbc.sql("update incident set drill = false where number = 1").update();
        try {
            assertThat(due()).anyMatch(key -> key.startsWith("drill:"));
        } finally {
            jdbc.sql("update incident set drill = true where number = 1").update();
        }
    }

    @Test
    void whatPeopleWroteAndWhoTheyAreIsSealed() {
        KitClient lost = tablet();
        lost.takeOut(TODAY, LECTURER);
        IncidentId incident = begin(draft(false, Set.of(device(lost)), List.of()), office);
        write(incident, Step.CAUSE, "封印した原因");
        String name =
                As.call(ward, () -> incidents.people(incident, ward)).getFirst().name();
        String stored = raw("select noticed_by from incident where id = ?", incident)
                + raw("select happened from incident where id = ?", incident)
                + raw("select words from incident_entry where incident_id = ?", incident)
                + raw("select people from incident_group where incident_id = ?", incident)
                + raw("select label from incident_group where incident_id = ?", incident);
        assertThat(stored).doesNotContain("秘匿", "見当たらない", "封印", name);
    }

    @ParameterizedTest(name = "{0} sees who noticed it: {1}")
    @CsvSource({"ward, true", "office, true", "auditor, false", "admin, false"})
    void whoSeesNoPersonalDataSeesNoName(String login, boolean seen) throws Exception {
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        Person reader = As.signedIn(signIn, login);
        String words = words(As.call(reader, () -> exports.report(incident, reader)))
                + new String(As.call(reader, () -> exports.csv(reader)).content(), StandardCharsets.UTF_8);
        assertThat(words.contains("秘匿 花子")).isEqualTo(seen);
    }

    @Test
    void theReportTellsWhatTheArticleAsksInTheEraOfJapan() throws Exception {
        KitClient lost = tablet();
        lost.takeOut(TODAY, LECTURER);
        IncidentId incident = begin(draft(false, Set.of(device(lost)), List.of()), office);
        writeAll(incident);
        As.run(office, () -> steps.askToEnd(incident, office));
        As.run(ward, () -> steps.end(incident, ward));
        RegisterExports.Export report = As.call(office, () -> exports.report(incident, office));
        String words = words(report);
        String name =
                As.call(ward, () -> incidents.people(incident, ward)).getFirst().name();
        assertThat(report.name()).isEqualTo("事故報告書.docx");
        assertThat(words)
                .contains("特記事項 25条1項(4)", "令和", "紛失・盗難", "帰り道で端末が見当たらない", "氏名、ふりがな")
                .contains("記した CONTAINMENT", "記した EFFECT", "記した CAUSE", "記した PREVENTION")
                .contains("端末を失効させた", "区が終結を認めた")
                .doesNotContain("訓練", name);
    }

    @Test
    void aDrillIsMarkedInItsPaperAndHasAResult() throws Exception {
        IncidentId drill = begin(draft(true, Set.of(), List.of()), office);
        As.run(ward, () -> steps.receive(drill, ward));
        refused(() -> As.run(office, () -> steps.askToEnd(drill, office)), "incident-unfinished");
        write(drill, Step.RESULT, "5分で失効できた");
        As.run(office, () -> steps.askToEnd(drill, office));
        As.run(ward, () -> steps.end(drill, ward));
        RegisterExports.Export report = As.call(office, () -> exports.report(drill, office));
        assertThat(report.name()).isEqualTo("【訓練】事故対応訓練記録.docx");
        assertThat(words(report)).contains("特記事項 25条3項", "【訓練】紛失・盗難", "訓練のため、実際には行っていません", "5分で失効できた");
        assertThat(audited(drill, "drill.ended")).isEqualTo(1);
        assertThat(audited(drill, "incident.ended")).isZero();
    }

    @Test
    void theListOfPeopleLeavesSealedAlone() throws Exception {
        KitClient lost = tablet();
        lost.takeOut(TODAY, LECTURER);
        IncidentId incident = begin(draft(false, Set.of(device(lost)), List.of()), office);
        SealedDocument sealed = As.call(office, () -> exports.people(incident, office));
        List<ConcernedPerson> people = As.call(ward, () -> incidents.people(incident, ward));
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(sealed.file()))) {
            Decryptor lock = Decryptor.getInstance(new EncryptionInfo(container));
            assertThat(lock.verifyPassword("guess")).isFalse();
            assertThat(lock.verifyPassword(sealed.password())).isTrue();
            try (var workbook = new XSSFWorkbook(lock.getDataStream(container))) {
                assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(people.size());
                assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo(people.getFirst().name());
            }
        }
        assertThat(audited(incident, "incident.people-exported")).isEqualTo(1);
    }

    private List<String> due() {
        return As.call(office, dues::open).stream()
                .map(item -> item.key().toString())
                .toList();
    }

    private List<String> letters(IncidentId incident) {
        return jdbc.sql("select letter_key from letter where letter_key like ?")
                .param("incident:" + incident + "%")
                .query(String.class)
                .list();
    }

    private long audited(IncidentId incident, String action) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and action = ?")
                .params(incident.toString(), action)
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String raw(String query, IncidentId incident) {
        StringBuilder all = new StringBuilder();
        jdbc.sql(query)
                .param(incident.value())
                .query((row, _) -> row.getBytes(1))
                .list()
                .forEach(bytes -> all.append(new String(bytes, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static String words(RegisterExports.Export report) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(report.content()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
