package org.yoriai.association;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.vault.Audit;

/** 事前アンケート・ヒアリングを読む — every reading is logged (I4). */
@Service
@Transactional
public class Hearings {
    private final HearingRows hearings;
    private final Audit audit;

    Hearings(HearingRows hearings, Audit audit) {
        this.hearings = hearings;
        this.audit = audit;
    }

    /**
     * What the association said before the visit; empty where nothing was asked.
     *
     * @param reader who reads: an account's or a tablet's ID, for the audit trail
     */
    @MayReadPeople
    public Optional<HearingFacts> of(ProgrammeSessionId session, String reader) {
        Optional<HearingFacts> hearing =
                hearings.findBySessionId(session.value()).map(Hearing::facts);
        hearing.ifPresent(found -> audit.record(
                reader,
                "hearing.viewed",
                session.toString(),
                Integer.toString(found.answers().size())));
        return hearing;
    }

    /** Changes whenever somebody enters it anew; nobody's words are read for it. */
    @MayReadSession
    @Transactional(readOnly = true)
    public String stamp(ProgrammeSessionId session) {
        return hearings.findBySessionId(session.value())
                .map(hearing -> hearing.getId() + "." + hearing.version())
                .orElse("");
    }

    /** The other visits to the association that this session is for. */
    @MayReadSession
    @Transactional(readOnly = true)
    public List<ProgrammeSessionId> otherVisits(ProgrammeSessionId session) {
        return hearings.findBySessionId(session.value()).stream()
                .flatMap(hearing -> hearings.findByAssociationId(hearing.association()).stream())
                .map(Hearing::session)
                .filter(other -> !other.equals(session))
                .toList();
    }
}
