package org.yoriai.fieldwork;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.vault.Vault;

/** 写真の保管 — pictures of people: sealed under the contract's key, told apart by the hash that the tablet named. */
@Service
public class Photographs {
    private final PhotographRows rows;
    private final SessionRecords records;
    private final Vault vault;
    private final Clock clock;

    Photographs(PhotographRows rows, SessionRecords records, Vault vault, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.vault = vault;
        this.clock = clock;
    }

    /** A photograph whole, as it came. */
    public record Arrived(UUID checkout, String sha256, byte[] bytes, boolean readable) {}

    /** 写真の中身 — what the picture shows is personal data. */
    public record Picture(String mediaType, byte[] bytes) {}

    /** Keeps a photograph in the transaction of whoever received it; one that does not open is kept as it came. */
    @MayReadPeople
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ProgrammeSessionId session, Arrived photograph) {
        UUID id = Ids.next();
        Optional<PictureType> type = photograph.readable() ? PictureType.of(photograph.bytes()) : Optional.empty();
        rows.insert(new PhotographRows.Row(
                id,
                ContractScope.required().value(),
                session.value(),
                photograph.checkout(),
                photograph.sha256(),
                type.map(PictureType::mediaType).orElse(PictureType.UNKNOWN),
                photograph.bytes().length,
                type.isPresent(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS)));
        rows.insertParts(id, vault.seal(photograph.bytes()));
    }

    /** The hashes of the session's photographs that are here whole. */
    @MayReadSession
    @Transactional(readOnly = true)
    public Set<String> held(ProgrammeSessionId session) {
        return rows.hashes(session);
    }

    /** How many photographs that acts of the checkout brought into the record are not here yet. */
    @MayReadPeople
    @Transactional(readOnly = true)
    public int missing(ProgrammeSessionId session, UUID checkout) {
        Set<String> held = rows.hashesOf(checkout);
        return Math.toIntExact(records.photographsOf(session, checkout).stream()
                .filter(sha256 -> !held.contains(sha256))
                .count());
    }

    /** @return the picture, or nothing where none that can be read is here */
    @MayReadPeople
    @Transactional(readOnly = true)
    public Optional<Picture> picture(ProgrammeSessionId session, String sha256) {
        return rows.readable(session, sha256)
                .map(found -> new Picture(found.mediaType(), vault.open(rows.parts(found.id()))));
    }
}
