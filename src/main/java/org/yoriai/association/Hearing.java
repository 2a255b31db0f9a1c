package org.yoriai.association;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Refusal;

/** 事前アンケート・ヒアリング — what one association said before one visit (仕様書 4(2)カ). */
@Entity
@NullUnmarked
class Hearing extends ContractOwned {
    @Column(name = "session_id")
    private UUID sessionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "association_id")
    private Association association;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "hearing_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<HearingAnswer> answers = new ArrayList<>();

    @Version
    private int version;

    protected Hearing() {}

    Hearing(UUID id, UUID sessionId, Association association, LocalDate answeredOn) {
        super(id);
        this.sessionId = sessionId;
        this.association = association;
        this.answeredOn = answeredOn;
    }

    void say(UUID id, HearingFacts.Answer answer) {
        answers.add(new HearingAnswer(id, answers.size(), answer));
    }

    /** What was said anew takes the place of what stood here. */
    void hearAgain(Association from, LocalDate day) {
        association = from;
        answeredOn = day;
        answers.clear();
    }

    /** @throws Refusal {@code hearing-moved-on} when somebody else entered something since it was read */
    void require(int read) {
        if (version != read) {
            throw new Refusal(Refusal.Kind.CONFLICT, "hearing-moved-on");
        }
    }

    int version() {
        return version;
    }

    UUID association() {
        return association.getId();
    }

    ProgrammeSessionId session() {
        return new ProgrammeSessionId(sessionId);
    }

    HearingFacts facts() {
        return new HearingFacts(
                association.name(),
                answeredOn,
                answers.stream().map(HearingAnswer::facts).toList());
    }
}
