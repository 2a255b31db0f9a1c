package org.yoriai.ledger;

import java.time.OffsetDateTime;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayAnswerIncidents;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.identity.WardOnly;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/** 事故対応を進める — every step is a line more in the timeline, and none is ever changed (特記事項 25条1項). */
@Service
@Transactional
public class IncidentSteps {
    private final IncidentRows incidents;
    private final IncidentStandings standings;
    private final IncidentDiary diary;
    private final IncidentPeople people;

    IncidentSteps(IncidentRows incidents, IncidentStandings standings, IncidentDiary diary, IncidentPeople people) {
        this.incidents = incidents;
        this.standings = standings;
        this.diary = diary;
        this.people = people;
    }

    /**
     * 報告、封じ込め、影響、原因、再発防止、本人への連絡、訓練の結果
     *
     * @param at when it was so
     * @throws Refusal {@code incident-step} for what only the system writes, {@code incident-later}, {@code incident-untold}, {@code
     *     incident-too-long}, {@code incident-unknown}, {@code incident-ended}
     */
    @MayAnswerIncidents
    public void write(IncidentId incident, Step step, OffsetDateTime at, String words, Person by) {
        Incident open = open(incident);
        if (!step.byHand() || (step == Step.RESULT && !open.drill())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "incident-step");
        }
        if (at.isAfter(diary.now())) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "incident-later");
        }
        diary.write(open, step, at, IncidentDraft.required(words, IncidentDraft.LONGEST), by);
        diary.tell(open.drill(), "incident.written", incident, step.wireName(), by);
    }

    /** @throws Refusal {@code session-unknown}, {@code incident-group-known}, {@code incident-unknown}, {@code incident-ended} */
    @MayAnswerIncidents
    public void addSession(IncidentId incident, ProgrammeSessionId session, Person by) {
        people.add(open(incident), ConcernedGroup.Source.SESSION, session, by);
    }

    /** @throws Refusal {@code incident-unknown}, {@code incident-ended} */
    @MayAnswerIncidents
    public void addGroup(IncidentId incident, ConcernedGroup group, Person by) {
        people.add(open(incident), group, by);
    }

    /** The ward has the report (25条1項(1)). */
    @WardOnly
    public void receive(IncidentId incident, Person by) {
        step(incident, Step.RECEIVED, standing -> !standing.received(), "", "incident.received", by);
    }

    /**
     * Kits may be taken out again before it ends.
     *
     * @param reason stands in the timeline
     */
    @OfficeOnly
    public void lift(IncidentId incident, String reason, Person by) {
        String said = IncidentDraft.required(reason, IncidentDraft.LONGEST);
        step(incident, Step.LIFTED, IncidentStanding::stopping, said, "incident.lifted", by);
    }

    /** @throws Refusal {@code incident-unfinished} while something that 25条 asks for is not written down */
    @OfficeOnly
    public void askToEnd(IncidentId incident, Person by) {
        step(incident, Step.ASKED, standing -> !standing.asked(), "", "incident.end-asked", by);
    }

    /** The ward has the record and accepts it: the stop is lifted, revoked tablets stay so. */
    @WardOnly
    public void end(IncidentId incident, Person by) {
        step(incident, Step.ENDED, IncidentStanding::asked, "", "incident.ended", by);
    }

    /** @param what is still wanted */
    @WardOnly
    public void notYet(IncidentId incident, String what, Person by) {
        String said = IncidentDraft.required(what, IncidentDraft.LONGEST);
        step(incident, Step.NOT_YET, IncidentStanding::asked, said, "incident.not-yet", by);
    }

    private void step(
            IncidentId incident, Step step, Predicate<IncidentStanding> fits, String words, String act, Person by) {
        Incident open = open(incident);
        IncidentStanding standing = standings.of(incident);
        if (!fits.test(standing)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "incident-moved");
        }
        if (step == Step.ASKED && !standing.missing().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "incident-unfinished");
        }
        diary.write(open, step, words, by);
        diary.tell(open.drill(), act, incident, "", by);
    }

    private Incident open(IncidentId incident) {
        Incident found = incidents
                .lock(incident.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "incident-unknown"));
        if (standings.of(incident).ended()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "incident-ended");
        }
        return found;
    }
}
