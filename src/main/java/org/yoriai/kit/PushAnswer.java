package org.yoriai.kit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.fieldwork.RejectionReason;

/**
 * 送信への答え
 *
 * @param acked every act up to and including this {@code seq} is safe on the server
 */
public record PushAnswer(long acked, List<Result> results, Receipt receipt) {

    /** What became of one act. */
    public enum Status {
        /** 適用 */
        APPLIED,
        /** 受付済み */
        DUPLICATE,
        /** 適用したが、人の判断が要る */
        CONFLICT,
        /** 要対応 */
        QUARANTINED;

        @JsonValue
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Result(UUID id, Status status, Optional<String> reason) {
        static Result of(UUID id, Status status) {
            return new Result(id, status, Optional.empty());
        }

        static Result quarantined(UUID id, RejectionReason reason) {
            return new Result(id, Status.QUARANTINED, Optional.of(reason.wireName()));
        }
    }
}
