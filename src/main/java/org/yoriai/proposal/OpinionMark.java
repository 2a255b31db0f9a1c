package org.yoriai.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;

/** カード・支援メモの印 — whether what a record holds goes into the proposal, and under which theme; the text stays in the record. */
@Entity
@Table(name = "opinion_mark")
@NullUnmarked
class OpinionMark extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "thing_id")
    private UUID thingId;

    private String theme;
    private boolean marked;

    protected OpinionMark() {}

    OpinionMark(UUID id, ProgrammeSessionId session, UUID thing) {
        super(id);
        this.sessionId = session.value();
        this.thingId = thing;
        this.theme = "";
    }

    /** @throws Refusal {@code voice-theme-long} */
    void put(String into, boolean forProposal) {
        String stripped = into.strip();
        if (stripped.codePointCount(0, stripped.length()) > ProposedIssue.LONGEST_THEME) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "voice-theme-long", ProposedIssue.LONGEST_THEME);
        }
        theme = stripped;
        marked = forProposal;
    }

    UUID session() {
        return sessionId;
    }

    UUID thing() {
        return thingId;
    }

    String theme() {
        return theme;
    }

    boolean marked() {
        return marked;
    }
}
