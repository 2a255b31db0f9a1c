package org.yoriai.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 事故対応の段階 — how far it has come, by the lines of its timeline in the order in which they were written (特記事項 25条1項).
 *
 * @param stopping whether kits are not taken out because of it
 * @param received whether the ward noted that it has the report
 * @param asked whether the office asks the ward to close it
 */
public record IncidentStanding(
        boolean drill, boolean stopping, boolean received, boolean asked, boolean ended, Set<Step> told) {
    /** 25条1項(1)から(4): contained, its cause analysed, prevented from now on; whom it hit stands beside. */
    private static final List<Step> OF_AN_INCIDENT =
            List.of(Step.CONTAINMENT, Step.EFFECT, Step.CAUSE, Step.PREVENTION);

    /** 25条3項: a drill that nobody learns from is none. */
    private static final List<Step> OF_A_DRILL = List.of(Step.RESULT);

    /** 25条3項「定期的に」: once a year. */
    private static final int YEARS_BETWEEN_DRILLS = 1;

    static IncidentStanding of(boolean drill, List<Step> steps) {
        boolean stopping = false;
        boolean received = false;
        boolean asked = false;
        boolean ended = false;
        for (Step step : steps) {
            stopping = step == Step.STOPPED || (stopping && step != Step.LIFTED && step != Step.ENDED);
            received = received || step == Step.RECEIVED;
            asked = step == Step.ASKED || (asked && step != Step.NOT_YET && step != Step.ENDED);
            ended = ended || step == Step.ENDED;
        }
        Set<Step> told = EnumSet.noneOf(Step.class);
        told.addAll(steps);
        return new IncidentStanding(drill, stopping, received, asked, ended, told);
    }

    /** What has to be written down before it can be closed. */
    public List<Step> missing() {
        List<Step> missing = new ArrayList<>(drill ? OF_A_DRILL : OF_AN_INCIDENT);
        missing.removeAll(told);
        if (!received) {
            missing.addFirst(Step.RECEIVED);
        }
        return List.copyOf(missing);
    }

    /**
     * The day by which the next drill is due.
     *
     * @param last of the last drill; the year's end where there was none
     */
    static LocalDate nextDrill(Optional<LocalDate> last, LocalDate yearEnds) {
        return last.map(day -> day.plusYears(YEARS_BETWEEN_DRILLS)).orElse(yearEnds);
    }
}
