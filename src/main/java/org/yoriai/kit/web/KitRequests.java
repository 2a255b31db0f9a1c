package org.yoriai.kit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yoriai.fieldwork.WireValues;
import org.yoriai.kit.Envelope;
import org.yoriai.kit.TakeOut;
import org.yoriai.programme.ProgrammeSessionId;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The bodies that the wire's calls take. */
final class KitRequests {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int LONGEST_TEXT = 200;

    private KitRequests() {}

    record Enrol(
            @Plain @Size(max = LONGEST_TEXT) String code,
            @Plain @Size(max = 40) String name) {}

    record SignIn(
            @Plain @Size(max = LONGEST_TEXT) String user,
            @NotNull @Size(max = LONGEST_TEXT) String password,
            @NotNull @Pattern(regexp = ID) String device,
            @Plain @Size(max = LONGEST_TEXT) String secret) {}

    record Checkout(
            @NotNull @Pattern(regexp = ID) String session,
            @Plain @Size(max = LONGEST_TEXT) String purpose,
            @Plain @Size(max = LONGEST_TEXT) String destination,
            @NearTime @Nullable OffsetDateTime plannedReturn) {

        ProgrammeSessionId wanted() {
            return new ProgrammeSessionId(WireValues.uuid(session));
        }

        TakeOut request() {
            return new TakeOut(purpose, destination, Optional.ofNullable(plannedReturn));
        }
    }

    record Push(@NotEmpty @Valid List<@NotNull SealedAct> acts) {
        List<Envelope> envelopes() {
            return acts.stream().map(SealedAct::envelope).toList();
        }
    }

    record SealedAct(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @Min(1) Long seq,

            @NotNull @JsonDeserialize(using = Base64Url.class)
            byte[] iv,

            @NotNull @JsonDeserialize(using = Base64Url.class)
            byte[] sealed) {

        Envelope envelope() {
            return new Envelope(UUID.fromString(id), seq, iv, sealed);
        }
    }

    record GiveBack(@NotNull @Min(0) Long recorded) {}
}
