package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.kit.DeviceId;
import org.yoriai.kit.KitClient;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;

/** What the tests of the incident mode share: both sides, tablets of their own, and a house as it was before. */
@YoriaiTest
abstract class IncidentTesting {
    static final UUID TODAY = SampleData.id("session:seminar-5");
    static final UUID LECTURER = SampleData.id("account:lecturer");

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    IncidentMode mode;

    @Autowired
    IncidentSteps steps;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    private final List<IncidentId> begun = new ArrayList<>();
    Person office;
    Person ward;

    @BeforeEach
    void people() {
        office = As.signedIn(signIn, "office");
        ward = As.signedIn(signIn, "ward");
    }

    @AfterEach
    void forget() {
        begun.forEach(incident -> {
            Stream.of("incident_entry", "incident_group")
                    .forEach(table -> jdbc.sql("delete from " + table + " where incident_id = ?")
                            .param(incident.value())
                            .update());
            jdbc.sql("delete from incident where id = ?")
                    .param(incident.value())
                    .update();
        });
        jdbc.sql("delete from letter where letter_key like 'incident:%'").update();
        jdbc.sql("update survey_link set shut_at = null").update();
    }

    IncidentDraft draft(boolean drill, Set<DeviceId> tablets, List<Door> doors) {
        return new IncidentDraft(
                drill,
                IncidentKind.LOST,
                OffsetDateTime.now(BusinessTime.ZONE).minusMinutes(10),
                "秘匿 花子",
                "帰り道で端末が見当たらない",
                false,
                tablets,
                doors,
                true);
    }

    IncidentId begin(IncidentDraft draft, Person by) {
        IncidentId id = As.call(by, () -> mode.begin(draft, by));
        begun.add(id);
        return id;
    }

    Incidents.Record record(IncidentId incident) {
        return As.call(ward, () -> incidents.of(incident, ward));
    }

    List<Step> told(IncidentId incident) {
        return record(incident).timeline().stream().map(TimelineEntry::step).toList();
    }

    void write(IncidentId incident, Step step, String words) {
        As.run(office, () -> steps.write(incident, step, OffsetDateTime.now(BusinessTime.ZONE), words, office));
    }

    /** Everything that 25条 asks for before it can end. */
    void writeAll(IncidentId incident) {
        As.run(ward, () -> steps.receive(incident, ward));
        Stream.of(Step.CONTAINMENT, Step.EFFECT, Step.CAUSE, Step.PREVENTION)
                .forEach(step -> write(incident, step, "記した " + step));
    }

    KitClient tablet() {
        KitClient tablet = new KitClient("http://localhost:" + port).enrol();
        tablet.signIn("lecturer");
        return tablet;
    }

    static DeviceId device(KitClient tablet) {
        return new DeviceId(UUID.fromString(tablet.device()));
    }

    static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
