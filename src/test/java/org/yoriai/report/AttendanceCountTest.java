package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.association.ParticipantId;
import org.yoriai.fieldwork.Act;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.RecordFold;
import tools.jackson.databind.json.JsonMapper;

/** S10: who walked in and turned out to be registered is counted once, among those planned. */
class AttendanceCountTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REGISTERED = "01900000-0000-7000-8000-000000000201";
    private static final String WALK_IN = "01900000-0000-7000-8000-000000000301";
    private int acts;

    @ParameterizedTest(name = "matched {0}, own mark {1}: {2} of those planned, {3} walked in, {4} absent")
    @CsvSource({
        "none,      none,   0, 1, 0",
        "matched,   none,   1, 0, 0",
        "matched,   absent, 0, 0, 1", // a person said so of the participant themselves
        "takenBack, none,   0, 1, 0",
    })
    void aMatchedWalkInIsTheParticipant(String match, String own, int present, int walkIns, int absent)
            throws Exception {
        List<Act> acts = new ArrayList<>();
        acts.add(act("attendance.walkIn", WALK_IN, Map.of("name", "見本 花子", "association", "")));
        if (!match.equals("none")) {
            acts.add(act("attendance.matched", WALK_IN, Map.of("participant", REGISTERED)));
        }
        if (match.equals("takenBack")) {
            acts.add(act("attendance.matched", WALK_IN, Map.of()));
        }
        if (!own.equals("none")) {
            acts.add(act("attendance.marked", REGISTERED, Map.of("status", own)));
        }
        var people = List.of(
                new ParticipantFacts(new ParticipantId(UUID.fromString(REGISTERED)), "見本 花子", "みほん はなこ", "見本町会"));
        var sum = AssociationAttendance.sum(new AttendanceCount(people, RecordFold.of(acts)).rows());
        assertThat(sum).isEqualTo(new AssociationAttendance("計", 1, present, 0, walkIns, absent));
    }

    private Act act(String type, String entity, Map<String, ?> payload) throws Exception {
        acts++;
        return ActReader.read(JSON.writeValueAsBytes(Map.ofEntries(
                Map.entry("v", 1),
                Map.entry("id", "01900000-0000-7000-9000-%012d".formatted(acts)),
                Map.entry("checkout", "01900000-0000-7000-8000-00000000c001"),
                Map.entry("seq", acts),
                Map.entry("session", "01900000-0000-7000-8000-000000005001"),
                Map.entry("author", "01900000-0000-7000-8000-00000000a001"),
                Map.entry("type", type),
                Map.entry("entity", entity),
                Map.entry("at", "2026-11-23T13:%02d:00+09:00".formatted(acts)),
                Map.entry("drift", 0),
                Map.entry("payload", payload))));
    }
}
