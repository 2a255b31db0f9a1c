package org.yoriai.fieldwork;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 進行記録への畳み込み — starting anew clears how an item ended; finishing and skipping exclude each other. */
final class RunSheetFold {
    private final Map<UUID, SessionRecord.Run> runs = new LinkedHashMap<>();

    void started(Act act) {
        runs.put(act.entity(), new SessionRecord.Run(Optional.of(act.happened()), Optional.empty(), Optional.empty()));
    }

    void finished(Act act) {
        runs.put(act.entity(), new SessionRecord.Run(start(act), Optional.of(act.happened()), Optional.empty()));
    }

    void skipped(Act act) {
        runs.put(act.entity(), new SessionRecord.Run(start(act), Optional.empty(), Optional.of(act.happened())));
    }

    Map<UUID, SessionRecord.Run> current() {
        return Collections.unmodifiableMap(runs);
    }

    private Optional<OffsetDateTime> start(Act act) {
        return Optional.ofNullable(runs.get(act.entity())).flatMap(SessionRecord.Run::started);
    }
}
