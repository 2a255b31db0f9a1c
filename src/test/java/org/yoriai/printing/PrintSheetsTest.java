package org.yoriai.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.association.ParticipantDraft;
import org.yoriai.association.PlannedSessions;
import org.yoriai.association.RosterEditing;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlanning;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.SampleData;
import org.yoriai.survey.Surveys;

/** S10: what is printed comes from the record as it stands, for those who may read it, and leaves a trace. */
@YoriaiTest
class PrintSheetsTest {
    private static final String HERE = "https://yoriai.example.jp";
    private static final ProgrammeSessionId HELD = new ProgrammeSessionId(SampleData.id("session:seminar-5"));

    @Autowired
    private PrintSheets sheets;

    @Autowired
    private SignIn signIn;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private RosterEditing editing;

    @Autowired
    private Surveys surveys;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        PlannedSessions.forget(jdbc);
    }

    @Test
    void peopleStandInTheOrderOfTheirReading() throws IOException {
        Person ward = person("ward");
        ProgrammeSessionId session = PlannedSessions.seminar(planning, person("office"));
        for (String[] one :
                new String[][] {{"渡辺 見本", "ワタナベ ミホン"}, {"例文 無名", ""}, {"青木 見本", "あおき みほん"}, {"加藤 見本", "ｶﾄｳ ﾐﾎﾝ"}}) {
            As.run(ward, () -> editing.add(session, new ParticipantDraft(one[0], one[1], "見本町会"), false, ward));
        }
        String roster = String.join("", Sheets.read("roster-order", print(session, PrintSheet.ROSTER, ward)));
        assertThat(List.of("青木", "加藤", "渡辺", "例文"))
                .as("whose reading is not known stands last")
                .isSortedAccordingTo((one, other) -> Integer.compare(roster.indexOf(one), roster.indexOf(other)))
                .allSatisfy(name -> assertThat(roster).containsOnlyOnce(name));
        assertThat(roster).contains("かとうみほん");
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintSheet.class,
            names = {"ROSTER", "SIGN_IN", "NAME_CARDS"})
    void everyReadingOfNamesIsRecorded(PrintSheet sheet) {
        Person lecturer = person("lecturer");
        long before = recorded("participants.viewed", lecturer);
        long printed = recorded("sheet.printed", lecturer);
        print(HELD, sheet, lecturer);
        assertThat(recorded("participants.viewed", lecturer)).isEqualTo(before + 1);
        assertThat(recorded("sheet.printed", lecturer)).isEqualTo(printed + 1);
    }

    @Test
    void whatCannotBePrintedYetSaysWhy() {
        ProgrammeSessionId empty = PlannedSessions.seminar(planning, person("office"));
        List<PrintOffer> offers = As.call(person("office"), () -> sheets.offers(empty));
        assertThat(offers)
                .as("rules are written at a visit alone")
                .extracting(PrintOffer::sheet)
                .doesNotContain(PrintSheet.RULES)
                .hasSize(4);
        assertThat(offers)
                .extracting(offer -> offer.missing().map(Refusal::code))
                .containsExactly(
                        Optional.of("print-no-people"),
                        Optional.of("print-no-people"),
                        Optional.of("print-no-people"),
                        Optional.of("print-no-survey"));
        for (PrintSheet sheet : PrintSheet.values()) {
            assertThatThrownBy(() -> print(empty, sheet, person("office"))).isInstanceOf(Refusal.class);
        }
        assertThat(As.call(person("office"), () -> sheets.offers(HELD)))
                .allSatisfy(offer -> assertThat(offer.missing()).isEmpty());
    }

    @Test
    void thePosterLeadsToTheSurveyOfTheSession() throws Exception {
        Person office = person("office");
        String path = As.call(office, () -> surveys.of(HELD).orElseThrow().path());
        assertThat(Sheets.scanned(print(HELD, PrintSheet.POSTER, office))).isEqualTo(HERE + path);
    }

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "roster, 200",
        "sign-in, 200",
        "name-cards, 200",
        "poster, 200",
        "rules, 404",
        "no-such-sheet, 404",
        "ROSTER, 404"
    })
    void theBrowserIsGivenAPdfToShow(String sheet, int status) throws Exception {
        try (var desk = new DeskClient("http://localhost:" + port).signIn("ward")) {
            HttpResponse<byte[]> answer = desk.fetch("print/sessions/" + HELD + "/sheets/" + sheet);
            assertThat(answer.statusCode()).isEqualTo(status);
            if (status == 200) {
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
                assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                        .startsWith("inline")
                        .contains("UTF-8''");
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .contains("no-store");
                assertThat(answer.body()).startsWith('%', 'P', 'D', 'F');
            }
        }
    }

    private byte[] print(ProgrammeSessionId session, PrintSheet sheet, Person by) {
        return As.call(by, () -> sheets.print(session, sheet, by, HERE)).pdf();
    }

    private long recorded(String action, Person by) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and actor = ?")
                .params(action, by.id().toString())
                .query(Long.class)
                .single();
    }

    private Person person(String login) {
        return As.signedIn(signIn, login);
    }
}
