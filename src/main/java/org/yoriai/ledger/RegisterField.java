package org.yoriai.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yoriai.agreement.Side;

/** 管理簿の欄 — each comes from an article of 情報の保護および管理に関する特記事項, and one side fills it in. */
public enum RegisterField {
    // 18条(2)、(3)、(7)
    MEDIUM(Register.MEDIA, Choices.Medium.class, true),
    CONTENTS(Register.MEDIA, FieldKind.TEXT, true),
    TAKEN_AT(Register.MEDIA, FieldKind.MOMENT, true),
    TAKEN_BY(Register.MEDIA, FieldKind.NAME, true),
    APPROVER(Register.MEDIA, FieldKind.NAME, true),
    PURPOSE(Register.MEDIA, FieldKind.TEXT, true),
    DESTINATION(Register.MEDIA, FieldKind.TEXT, true),
    CONVEYANCE(Register.MEDIA, Choices.Conveyance.class, true),
    ENCRYPTION(Register.MEDIA, Choices.Encryption.class, true),
    PLANNED_RETURN(Register.MEDIA, FieldKind.DAY, false),
    RETURNED_AT(Register.MEDIA, FieldKind.MOMENT, false),
    CHECKED_BY(Register.MEDIA, FieldKind.NAME, false),
    DISPOSED_ON(Register.MEDIA, FieldKind.DAY, false),
    DISPOSAL(Register.MEDIA, FieldKind.TEXT, false),
    // 6条
    MANAGER(Register.MANAGERS, FieldKind.NAME, true),
    MANAGER_AFFILIATION(Register.MANAGERS, FieldKind.TEXT, true),
    MANAGER_FROM(Register.MANAGERS, FieldKind.DAY, true),
    MANAGER_UNTIL(Register.MANAGERS, FieldKind.DAY, false),
    MANAGER_FROM_STAFF(Register.MANAGERS, Choices.Presence.class, true),
    MANAGER_PERMITTED_ON(Register.MANAGERS, FieldKind.DAY, Side.WARD),
    // 9条、10条
    TRAINED_ON(Register.TRAINING, FieldKind.DAY, true),
    TRAINING_SUBJECT(Register.TRAINING, FieldKind.TEXT, true),
    TEACHER(Register.TRAINING, FieldKind.NAME, true),
    TEACHING(Register.TRAINING, Choices.Teaching.class, true),
    ATTENDANCE(Register.TRAINING, FieldKind.ATTENDANCE, true),
    // 15条、16条
    SUBCONTRACTOR(Register.SUBCONTRACTS, FieldKind.TEXT, true),
    SUBCONTRACTED_WORK(Register.SUBCONTRACTS, FieldKind.WORDS, true),
    TIER(Register.SUBCONTRACTS, Choices.Tier.class, true),
    PERSONAL_DATA(Register.SUBCONTRACTS, Choices.Presence.class, true),
    ASKED_ON(Register.SUBCONTRACTS, FieldKind.DAY, false),
    SAFETY_CHECKED_ON(Register.SUBCONTRACTS, FieldKind.DAY, false),
    SAFETY_RESULT(Register.SUBCONTRACTS, FieldKind.WORDS, false),
    DECISION(Register.SUBCONTRACTS, Choices.Decision.class, Side.WARD),
    DECIDED_ON(Register.SUBCONTRACTS, FieldKind.DAY, Side.WARD),
    CONTRACTED_ON(Register.SUBCONTRACTS, FieldKind.DAY, false),
    EQUAL_TERMS(Register.SUBCONTRACTS, Choices.Presence.class, false),
    SUPERVISION(Register.SUBCONTRACTS, FieldKind.WORDS, false),
    // 19条、20条
    SERVICE(Register.CLOUD, FieldKind.TEXT, true),
    PROVIDER(Register.CLOUD, FieldKind.TEXT, true),
    SERVICE_MODEL(Register.CLOUD, Choices.ServiceModel.class, true),
    SERVICE_USE(Register.CLOUD, FieldKind.TEXT, true),
    IMPORTANT(Register.CLOUD, Choices.Presence.class, true),
    CHECK_SERVICE(Register.CLOUD_CHECKS, FieldKind.TEXT, true),
    CHECK_ITEM(Register.CLOUD_CHECKS, FieldKind.TEXT, true),
    ANSWER(Register.CLOUD_CHECKS, Choices.Answer.class, true),
    EVIDENCE(Register.CLOUD_CHECKS, FieldKind.WORDS, true),
    ANSWERED_ON(Register.CLOUD_CHECKS, FieldKind.DAY, true),
    ANSWERED_BY(Register.CLOUD_CHECKS, FieldKind.NAME, true),
    // 23条、24条、27–29条
    INQUIRY(Register.INSPECTIONS, Choices.Inquiry.class, Side.WARD, true),
    INQUIRED_ON(Register.INSPECTIONS, FieldKind.DAY, Side.WARD, true),
    INQUIRED(Register.INSPECTIONS, FieldKind.WORDS, Side.WARD, true),
    REPLIED_ON(Register.INSPECTIONS, FieldKind.DAY, false),
    REPLY(Register.INSPECTIONS, FieldKind.WORDS, false),
    INSTRUCTED_ON(Register.INSPECTIONS, FieldKind.DAY, Side.WARD),
    INSTRUCTION(Register.INSPECTIONS, FieldKind.WORDS, Side.WARD),
    MEND_UNTIL(Register.INSPECTIONS, FieldKind.DAY, Side.WARD),
    MENDED_ON(Register.INSPECTIONS, FieldKind.DAY, false),
    MENDED(Register.INSPECTIONS, FieldKind.WORDS, false),
    // 21条
    THING(Register.BROUGHT_IN, FieldKind.TEXT, true),
    PREMISES(Register.BROUGHT_IN, FieldKind.TEXT, true),
    BROUGHT_ON(Register.BROUGHT_IN, FieldKind.DAY, true),
    PERMISSION_ASKED_ON(Register.BROUGHT_IN, FieldKind.DAY, true),
    PERMISSION(Register.BROUGHT_IN, Choices.Decision.class, Side.WARD),
    PERMITTED_ON(Register.BROUGHT_IN, FieldKind.DAY, Side.WARD);

    private final Register register;
    private final FieldKind kind;
    private final Optional<Class<? extends Enum<?>>> words;
    private final Side side;
    private final boolean required;

    RegisterField(Register register, FieldKind kind, Side side, boolean required) {
        this(register, kind, Optional.empty(), side, required);
    }

    RegisterField(
            Register register, FieldKind kind, Optional<Class<? extends Enum<?>>> words, Side side, boolean required) {
        this.register = register;
        this.kind = kind;
        this.words = words;
        this.side = side;
        this.required = required;
    }

    RegisterField(Register register, FieldKind kind, boolean required) {
        this(register, kind, Side.CONTRACTOR, required);
    }

    RegisterField(Register register, FieldKind kind, Side side) {
        this(register, kind, side, false);
    }

    RegisterField(Register register, Class<? extends Enum<?>> words, boolean required) {
        this(register, words, Side.CONTRACTOR, required);
    }

    RegisterField(Register register, Class<? extends Enum<?>> words, Side side) {
        this(register, words, side, false);
    }

    RegisterField(Register register, Class<? extends Enum<?>> words, Side side, boolean required) {
        this(register, FieldKind.CHOICE, Optional.of(words), side, required);
    }

    public Register register() {
        return register;
    }

    public FieldKind kind() {
        return kind;
    }

    /** The side that fills it in. */
    public Side side() {
        return side;
    }

    /** Whether a line without it says too little. */
    public boolean required() {
        return required;
    }

    /** The words to choose from, as they are stored. */
    public List<String> choices() {
        return words.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Enum::name)
                .toList();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String labelKey() {
        return "protection.field." + wireName();
    }

    public static String choiceKey(String choice) {
        return "protection.choice." + choice.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
