package org.yoriai.ledger;

import static org.yoriai.ledger.RegisterField.CHECKED_BY;
import static org.yoriai.ledger.RegisterField.CONTRACTED_ON;
import static org.yoriai.ledger.RegisterField.DECIDED_ON;
import static org.yoriai.ledger.RegisterField.DECISION;
import static org.yoriai.ledger.RegisterField.EQUAL_TERMS;
import static org.yoriai.ledger.RegisterField.INQUIRED_ON;
import static org.yoriai.ledger.RegisterField.INSTRUCTED_ON;
import static org.yoriai.ledger.RegisterField.INSTRUCTION;
import static org.yoriai.ledger.RegisterField.MANAGER_FROM;
import static org.yoriai.ledger.RegisterField.MANAGER_UNTIL;
import static org.yoriai.ledger.RegisterField.MENDED;
import static org.yoriai.ledger.RegisterField.MENDED_ON;
import static org.yoriai.ledger.RegisterField.PERMISSION;
import static org.yoriai.ledger.RegisterField.PERMITTED_ON;
import static org.yoriai.ledger.RegisterField.PERSONAL_DATA;
import static org.yoriai.ledger.RegisterField.REPLIED_ON;
import static org.yoriai.ledger.RegisterField.REPLY;
import static org.yoriai.ledger.RegisterField.RETURNED_AT;
import static org.yoriai.ledger.RegisterField.SAFETY_CHECKED_ON;
import static org.yoriai.ledger.RegisterField.SAFETY_RESULT;
import static org.yoriai.ledger.RegisterField.TAKEN_AT;

import java.time.LocalDate;
import org.yoriai.shared.Refusal;

/** 管理簿の決まり — what the articles demand of a line, beyond that its fields are filled in. */
final class RegisterRules {
    private RegisterRules() {}

    /** @throws Refusal {@code register-missing} and those of the register's own rules */
    static void check(Register register, RegisterValues values) {
        require(register.fields().stream().filter(RegisterField::required).allMatch(values::has), "register-missing");
        switch (register) {
            case MEDIA -> media(values);
            case MANAGERS -> order(values, MANAGER_FROM, MANAGER_UNTIL);
            case SUBCONTRACTS -> subcontract(values);
            case INSPECTIONS -> inspection(values);
            case BROUGHT_IN -> together(values, PERMISSION, PERMITTED_ON);
            case STAFF, TRAINING, CLOUD, CLOUD_CHECKS -> {}
        }
    }

    /** 18条(2) */
    private static void media(RegisterValues values) {
        values.moment(RETURNED_AT)
                .ifPresent(returned ->
                        require(!returned.isBefore(values.moment(TAKEN_AT).orElseThrow()), "returned-before-taken"));
        require(!values.has(CHECKED_BY) || values.has(RETURNED_AT), "checked-before-return");
    }

    /** 15条1項: nothing is subcontracted that the ward has not approved; 2項: the check comes before the contract; 16条1項. */
    private static void subcontract(RegisterValues values) {
        together(values, DECISION, DECIDED_ON);
        together(values, SAFETY_CHECKED_ON, SAFETY_RESULT);
        values.day(CONTRACTED_ON).ifPresent(contracted -> {
            require(
                    values.is(DECISION, Choices.Decision.APPROVED)
                            && notAfter(values.day(DECIDED_ON).orElseThrow(), contracted),
                    "subcontract-unapproved");
            require(values.is(EQUAL_TERMS, Choices.Presence.YES), "subcontract-terms");
            require(
                    values.is(PERSONAL_DATA, Choices.Presence.NO)
                            || values.day(SAFETY_CHECKED_ON)
                                    .filter(checked -> notAfter(checked, contracted))
                                    .isPresent(),
                    "safety-check-missing");
        });
    }

    /** 23条1項 */
    private static void inspection(RegisterValues values) {
        together(values, REPLIED_ON, REPLY);
        together(values, INSTRUCTED_ON, INSTRUCTION);
        together(values, MENDED_ON, MENDED);
        order(values, INQUIRED_ON, REPLIED_ON);
        order(values, INQUIRED_ON, INSTRUCTED_ON);
        order(values, INSTRUCTED_ON, MENDED_ON);
        require(!values.has(MENDED_ON) || values.has(INSTRUCTED_ON), "register-order");
    }

    private static void together(RegisterValues values, RegisterField one, RegisterField other) {
        require(values.has(one) == values.has(other), "register-half");
    }

    private static void order(RegisterValues values, RegisterField first, RegisterField then) {
        values.day(first)
                .ifPresent(begun ->
                        values.day(then).ifPresent(ended -> require(notAfter(begun, ended), "register-order")));
    }

    private static boolean notAfter(LocalDate day, LocalDate other) {
        return !day.isAfter(other);
    }

    private static void require(boolean kept, String code) {
        if (!kept) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, code);
        }
    }
}
