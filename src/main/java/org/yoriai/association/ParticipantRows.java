package org.yoriai.association;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ParticipantRows extends JpaRepository<Participant, UUID> {
    @EntityGraph(attributePaths = "association")
    List<Participant> findBySessionId(UUID sessionId);

    List<Participant> findByImportId(UUID importId);

    @Query("select p.id from Participant p where p.sessionId = :sessionId")
    List<UUID> idsBySession(UUID sessionId);

    long countBySessionId(UUID sessionId);

    @Query("select p.sessionId as session, count(p) as heads from Participant p group by p.sessionId")
    List<Heads> countsBySession();

    @Query("select p.importId as imported, count(p) as heads from Participant p"
            + " where p.sessionId = :sessionId and p.importId is not null group by p.importId")
    List<Brought> countsByImport(UUID sessionId);

    @Query("select p.name as name, p.kana as kana from Participant p")
    List<Name> names();

    /** 氏名とふりがな */
    interface Name {
        String getName();

        String getKana();
    }

    /** 取込みごとの人数 */
    interface Brought {
        UUID getImported();

        long getHeads();
    }

    /** 実施回ごとの人数 */
    interface Heads {
        UUID getSession();

        long getHeads();
    }
}
