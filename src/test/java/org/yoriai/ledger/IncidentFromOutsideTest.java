package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.kit.KitClient;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.survey.QuestionnaireEditing;

/** I14, as tablets, phones and calendars see it: what is stopped is stopped at once, what is out still delivers, a drill touches nothing. */
class IncidentFromOutsideTest extends IncidentTesting {
    private static final String SURVEY = "/s/sample";

    @Autowired
    QuestionnaireEditing editing;

    @Test
    void noKitLeavesUntilTheWardHasClosedTheIncident() {
        KitClient tablet = tablet();
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        KitClient.Answer refused = tablet.tryTakeOut(TODAY.toString());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("checkouts-stopped");
        assertThat(refused.body().path("detail").stringValue()).contains("持出しを止めています", "残っていて", "事務局に連絡");
        writeAll(incident);
        As.run(office, () -> steps.askToEnd(incident, office));
        assertThat(tablet.tryTakeOut(TODAY.toString()).status())
                .as("asked for is not closed")
                .isEqualTo(403);
        As.run(ward, () -> steps.end(incident, ward));
        assertThat(tablet.tryTakeOut(TODAY.toString()).status()).isEqualTo(201);
    }

    @Test
    void theOfficeMayOpenCheckoutsEarlierAndItStandsInTheTimeline() {
        KitClient tablet = tablet();
        IncidentId incident = begin(draft(false, Set.of(), List.of()), office);
        As.run(office, () -> steps.lift(incident, "端末が見つかった", office));
        assertThat(tablet.tryTakeOut(TODAY.toString()).status()).isEqualTo(201);
        assertThat(record(incident).timeline().getLast().step()).isEqualTo(Step.LIFTED);
        assertThat(record(incident).timeline().getLast().words()).isEqualTo("端末が見つかった");
    }

    @Test
    void aKitThatIsOutStillDeliversAndItsHolderGetsALostAnswerAgain() {
        KitClient tablet = tablet();
        KitClient.Kit kit = tablet.takeOut(TODAY, LECTURER);
        begin(draft(false, Set.of(), List.of()), office);
        assertThat(kit.push(kit.mark(0, "present")).body().path("acked").longValue())
                .isEqualTo(1);
        assertThat(tablet.tryTakeOut(TODAY.toString()).status()).isEqualTo(200);
        tablet.signIn("adviser");
        assertThat(tablet.tryTakeOut(SampleData.id("session:dispatch-1").toString())
                        .code())
                .isEqualTo("checkouts-stopped");
        assertThat(kit.giveBack(1).status()).isEqualTo(200);
    }

    @Test
    void aRevokedTabletIsOutAtOnceAndTheOthersGoOn() {
        KitClient lost = tablet();
        KitClient.Kit kit = lost.takeOut(TODAY, LECTURER);
        KitClient.Kit other = tablet().takeOut(TODAY, LECTURER);
        IncidentId incident = begin(draft(false, Set.of(device(lost)), List.of()), office);
        KitClient.Answer answer = kit.push(kit.mark(0, "present"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("token-unknown");
        assertThat(lost.trySignIn("lecturer", KitClient.PASSWORD).code()).isEqualTo("device-unknown");
        assertThat(other.push(other.mark(0, "present")).status()).isEqualTo(200);
        assertThat(told(incident)).contains(Step.REVOKED, Step.CONCERNED);
        writeAll(incident);
        As.run(office, () -> steps.askToEnd(incident, office));
        As.run(ward, () -> steps.end(incident, ward));
        assertThat(lost.trySignIn("lecturer", KitClient.PASSWORD).code())
                .as("a revoked tablet stays so")
                .isEqualTo("device-unknown");
    }

    @Test
    void aClosedSurveyAnswersKindlyAndOpensAgainWithItsDays() throws Exception {
        assertThat(page(SURVEY).statusCode()).isEqualTo(200);
        Door survey = new Door(Door.Kind.SURVEY, TODAY);
        begin(draft(false, Set.of(), List.of(survey)), office);
        HttpResponse<String> closed = page(SURVEY);
        assertThat(closed.statusCode()).isEqualTo(410);
        assertThat(closed.body()).contains("受付を止めています", "そのまま保存されています").doesNotContain("事故");
        refused(() -> begin(draft(false, Set.of(), List.of(survey)), office), "incident-door-closed");
        ProgrammeSessionId session = new ProgrammeSessionId(TODAY);
        As.run(office, () -> editing.openDuring(session, editing.window(session).orElseThrow(), office));
        assertThat(page(SURVEY).statusCode()).isEqualTo(200);
    }

    @Test
    void aDrillGoesTheSameWayAndTouchesNothing() throws Exception {
        KitClient tablet = tablet();
        KitClient.Kit kit = tablet.takeOut(TODAY, LECTURER);
        Door survey = new Door(Door.Kind.SURVEY, TODAY);
        IncidentId real = begin(draft(false, Set.of(), List.of()), office);
        As.run(office, () -> steps.lift(real, "試験", office));
        IncidentId drill = begin(draft(true, Set.of(device(tablet)), List.of(survey)), office);
        assertThat(told(drill))
                .contains(Step.NOTICED, Step.BEGUN, Step.STOPPED, Step.REVOKED, Step.CLOSED, Step.CONCERNED, Step.TOLD);
        assertThat(kit.push(kit.mark(0, "present")).status())
                .as("its tablet works on")
                .isEqualTo(200);
        assertThat(tablet().tryTakeOut(TODAY.toString()).status())
                .as("kits are taken out")
                .isEqualTo(201);
        assertThat(page(SURVEY).statusCode()).as("its survey is open").isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'drill.begun'")
                        .param(drill.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept-Language", "ja")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
