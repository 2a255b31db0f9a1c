package org.yoriai.fieldwork;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;

/** 実施回の記録を読む — folded from the acts, and kept in memory as long as no further act comes. */
@Service
@Transactional(readOnly = true)
public class SessionRecords {
    private static final int MOST_SESSIONS = 200;
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Comparator<StoredAct> NEWEST_FIRST =
            Comparator.comparing(StoredAct::act, Act.ORDER).reversed();
    private final Cache<Place, Folded> cache = Caffeine.newBuilder()
            .maximumSize(MOST_SESSIONS)
            .expireAfterAccess(IDLE)
            .build();
    private final ActRows rows;

    SessionRecords(ActRows rows) {
        this.rows = rows;
    }

    @MayReadPeople
    public SessionRecord of(ProgrammeSessionId session) {
        return folded(session);
    }

    /** Every act of the session, the newest first. */
    @MayReadPeople
    public List<HistoryEntry> history(ProgrammeSessionId session) {
        return kept(session).acts.stream()
                .sorted(NEWEST_FIRST)
                .map(stored -> new HistoryEntry(stored.act(), stored.received()))
                .toList();
    }

    /** The hashes of the photographs in the record that acts of the checkout brought. */
    @MayReadPeople
    public Set<String> photographsOf(ProgrammeSessionId session, UUID checkout) {
        Folded folded = kept(session);
        Set<UUID> own = folded.acts.stream()
                .map(StoredAct::act)
                .filter(act ->
                        act.type() == ActType.PHOTOGRAPH_TAKEN && act.checkout().equals(checkout))
                .map(Act::entity)
                .collect(Collectors.toSet());
        return folded.record.photographs().stream()
                .filter(photograph -> own.contains(photograph.id()))
                .map(SessionRecord.Photograph::sha256)
                .collect(Collectors.toSet());
    }

    /** How many acts the record is made of: grows with each of them. */
    @MayReadSession
    public long version(ProgrammeSessionId session) {
        return rows.lastNumber(session);
    }

    /** Without a guard: for this package, which knows why it may. */
    SessionRecord folded(ProgrammeSessionId session) {
        return kept(session).record;
    }

    /** Of many sessions, without a guard; those of which nothing was recorded are missing. */
    Map<ProgrammeSessionId, SessionRecord> folded(Collection<ProgrammeSessionId> sessions) {
        Map<ProgrammeSessionId, SessionRecord> folded = new LinkedHashMap<>();
        rows.lastNumbers(sessions).forEach((session, last) -> folded.put(session, kept(session, last).record));
        return folded;
    }

    long lastNumber(ProgrammeSessionId session) {
        return rows.lastNumber(session);
    }

    private Folded kept(ProgrammeSessionId session) {
        return kept(session, rows.lastNumber(session));
    }

    private Folded kept(ProgrammeSessionId session, long last) {
        // the contract is part of the key: what one contract read never answers another
        Place place = new Place(ContractScope.required().toString(), session);
        Folded kept = Optional.ofNullable(cache.getIfPresent(place)).orElse(Folded.NOTHING);
        if (kept.last >= last) {
            return kept;
        }
        List<StoredAct> acts = Stream.concat(kept.acts.stream(), rows.between(session, kept.last, last).stream())
                .toList();
        Folded folded = new Folded(
                last, acts, RecordFold.of(acts.stream().map(StoredAct::act).toList()));
        cache.put(place, folded);
        return folded;
    }

    private record Place(String contract, ProgrammeSessionId session) {}

    private record Folded(long last, List<StoredAct> acts, SessionRecord record) {
        static final Folded NOTHING = new Folded(0, List.of(), SessionRecord.EMPTY);
    }
}
