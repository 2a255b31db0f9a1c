package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.shared.Refusal;

/** I1, I6, I8, I16, I17: what the articles demand of a line, and which side is waited for. */
class RegisterRulesTest {
    private static final String MEDIA = "MEDIUM=PAPER CONTENTS=名簿 TAKEN_AT=2026-11-10T09:00 TAKEN_BY=見本 APPROVER=例示"
            + " PURPOSE=受付 DESTINATION=会場 CONVEYANCE=CARRIED ENCRYPTION=ON_PAPER";
    private static final String MANAGER =
            "MANAGER=手本 MANAGER_AFFILIATION=受託者 MANAGER_FROM=2026-10-01 MANAGER_FROM_STAFF=YES";
    private static final String SUBCONTRACT =
            "SUBCONTRACTOR=見本印刷 SUBCONTRACTED_WORK=印刷 TIER=SUBCONTRACT PERSONAL_DATA=YES";
    private static final String APPROVED = " DECISION=APPROVED DECIDED_ON=2026-11-05 EQUAL_TERMS=YES";
    private static final String INQUIRY = "INQUIRY=REPORT INQUIRED_ON=2026-11-10 INQUIRED=保管";
    private static final String THING = "THING=投影機 PREMISES=会議室 BROUGHT_ON=2026-11-10 PERMISSION_ASKED_ON=2026-11-01";

    @ParameterizedTest(name = "{0}: {2} → {3}")
    @CsvSource({
        "I8 18条(2), MEDIA, '', kept",
        "I8 18条(2), MEDIA, 'APPROVER=', register-missing",
        "I8 18条(2), MEDIA, 'RETURNED_AT=2026-11-10T18:00 CHECKED_BY=手本', kept",
        "I8 18条(2), MEDIA, 'RETURNED_AT=2026-11-10T08:59', returned-before-taken",
        "I8 18条(2), MEDIA, 'CHECKED_BY=手本', checked-before-return",
        "I1 6条, MANAGERS, 'MANAGER_UNTIL=2026-09-30', register-order",
        "I1 6条, MANAGERS, 'MANAGER_UNTIL=2026-10-01', kept",
        "I6 15条1項, SUBCONTRACTS, 'CONTRACTED_ON=2026-11-10', subcontract-unapproved",
        "I6 15条1項, SUBCONTRACTS, 'DECISION=REFUSED DECIDED_ON=2026-11-05 CONTRACTED_ON=2026-11-10', subcontract-unapproved",
        "I6 15条1項, SUBCONTRACTS, '<APPROVED> CONTRACTED_ON=2026-11-04', subcontract-unapproved",
        "I6 15条2項, SUBCONTRACTS, '<APPROVED> CONTRACTED_ON=2026-11-10', safety-check-missing",
        "I6 15条2項, SUBCONTRACTS, '<APPROVED> CONTRACTED_ON=2026-11-10 SAFETY_CHECKED_ON=2026-11-11 SAFETY_RESULT=適', safety-check-missing",
        "I6 15条2項, SUBCONTRACTS, '<APPROVED> CONTRACTED_ON=2026-11-10 SAFETY_CHECKED_ON=2026-11-09 SAFETY_RESULT=適', kept",
        "I6 15条2項, SUBCONTRACTS, '<APPROVED> CONTRACTED_ON=2026-11-10 PERSONAL_DATA=NO', kept",
        "I6 15条2項, SUBCONTRACTS, 'SAFETY_CHECKED_ON=2026-11-09', register-half",
        "I6 16条1項, SUBCONTRACTS, '<APPROVED> CONTRACTED_ON=2026-11-10 EQUAL_TERMS=NO', subcontract-terms",
        "I17 23条1項, INSPECTIONS, 'REPLIED_ON=2026-11-09 REPLY=施錠', register-order",
        "I17 23条1項, INSPECTIONS, 'REPLIED_ON=2026-11-11', register-half",
        "I17 23条1項, INSPECTIONS, 'MENDED_ON=2026-11-12 MENDED=施錠', register-order",
        "I16 21条, BROUGHT_IN, 'PERMISSION=APPROVED', register-half",
        "I16 21条, BROUGHT_IN, 'THING=', register-missing",
    })
    void aLineKeepsWhatItsArticleDemands(String clause, Register register, String more, String answer) {
        RegisterValues values = RegisterValues.of(line(register, more));
        if (answer.equals("kept")) {
            RegisterRules.check(register, values);
        } else {
            assertThatThrownBy(() -> RegisterRules.check(register, values))
                    .as(clause)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(answer));
        }
    }

    @ParameterizedTest(name = "{0}: {2} → {3} {4}")
    @CsvSource({
        "I8 18条(2), MEDIA, '', nobody, ''",
        "I8 18条(2), MEDIA, 'PLANNED_RETURN=2026-11-12', CONTRACTOR, 2026-11-12",
        "I8 18条(2), MEDIA, 'PLANNED_RETURN=2026-11-12 RETURNED_AT=2026-11-11T10:00', nobody, ''",
        "I8 18条(7), MEDIA, 'PLANNED_RETURN=2026-11-12 DISPOSED_ON=2026-11-11', nobody, ''",
        "I1 6条, MANAGERS, '', nobody, ''",
        "I1 6条, MANAGERS, 'MANAGER_FROM_STAFF=NO', WARD, ''",
        "I1 6条, MANAGERS, 'MANAGER_FROM_STAFF=NO MANAGER_PERMITTED_ON=2026-10-01', nobody, ''",
        "I6 15条1項, SUBCONTRACTS, '', nobody, ''",
        "I6 15条1項, SUBCONTRACTS, 'ASKED_ON=2026-11-01', WARD, ''",
        "I6 15条1項, SUBCONTRACTS, 'ASKED_ON=2026-11-01 <APPROVED>', nobody, ''",
        "I17 23条1項, INSPECTIONS, '', CONTRACTOR, ''",
        "I17 23条1項, INSPECTIONS, 'REPLIED_ON=2026-11-11 REPLY=施錠', nobody, ''",
        "I17 23条1項, INSPECTIONS, 'INSTRUCTED_ON=2026-11-12 INSTRUCTION=施錠 MEND_UNTIL=2026-11-20', CONTRACTOR, 2026-11-20",
        "I16 21条, BROUGHT_IN, '', WARD, ''",
        "I16 21条, BROUGHT_IN, 'PERMISSION=REFUSED PERMITTED_ON=2026-11-02', nobody, ''",
    })
    void theSideThatIsWaitedForIsKnown(String clause, Register register, String more, String side, String due) {
        String waited = RegisterTurn.of(register, RegisterValues.of(line(register, more)))
                .map(turn ->
                        turn.side() + " " + turn.due().map(Object::toString).orElse(""))
                .orElse("nobody ");
        assertThat(waited).as(clause).isEqualTo(side + " " + due);
    }

    /** I11: the specification's annexed table, as it is handed over, has eleven lines. */
    @Test
    void theCloudSheetAsksEveryItemOfTheArticles() {
        assertThat(count("19条2項")).isEqualTo(8);
        assertThat(count("19条3項")).isEqualTo(10);
        assertThat(count("別表")).isEqualTo(11);
    }

    private static long count(String clause) {
        return Arrays.stream(CloudItem.values())
                .filter(item -> item.clause().startsWith(clause))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"TAKEN_AT, 昨日", "MEDIUM, FLOPPY", "RETURNED_AT, 2026-13-01T00:00", "PLANNED_RETURN, 2026-02-30"})
    void whatDoesNotFitAFieldIsRefused(RegisterField field, String value) {
        assertThatThrownBy(() -> RegisterValues.of(Map.of(field, value)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("register-value"));
    }

    static Map<RegisterField, String> line(Register register, String more) {
        String whole = switch (register) {
            case MEDIA -> MEDIA;
            case MANAGERS -> MANAGER;
            case SUBCONTRACTS -> SUBCONTRACT;
            case INSPECTIONS -> INQUIRY;
            case BROUGHT_IN -> THING;
            case STAFF, TRAINING, CLOUD, CLOUD_CHECKS -> throw new IllegalArgumentException(register.name());
        };
        Map<RegisterField, String> values = new EnumMap<>(RegisterField.class);
        for (String pair :
                (whole + " " + more.replace("<APPROVED>", APPROVED)).strip().split(" +")) {
            String[] parts = pair.split("=", 2);
            values.put(RegisterField.valueOf(parts[0]), parts[1]);
        }
        return values;
    }
}
