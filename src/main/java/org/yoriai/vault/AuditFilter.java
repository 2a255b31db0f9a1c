package org.yoriai.vault;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yoriai.shared.BusinessTime;

/**
 * 監査証跡の絞り込み
 *
 * @param actor as the trail names them
 * @param action as the trail names it
 * @param day in Japan
 */
public record AuditFilter(Optional<String> actor, Optional<String> action, Optional<LocalDate> day) {
    public static final AuditFilter NONE = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty());

    String condition() {
        return (actor.isPresent() ? " and actor = ?" : "")
                + (action.isPresent() ? " and action = ?" : "")
                + (day.isPresent() ? " and at >= ? and at < ?" : "");
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        actor.ifPresent(values::add);
        action.ifPresent(values::add);
        day.ifPresent(wanted -> {
            values.add(begin(wanted));
            values.add(begin(wanted.plusDays(1)));
        });
        return values;
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toOffsetDateTime();
    }
}
