package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of two changes to one plan neither is lost: what only one of them touched goes together, the rest a person decides. */
class PlanMergeTest {
    private static final LocalDate EARLIER = LocalDate.of(2026, 12, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 18);
    private final SessionDraft base = PlannedSessions.draft("突き合わせ");

    @Test
    void changesOfDifferentFieldsGoTogether() {
        var mine = PlannedSessions.aimingAt(base, "続けられる");
        var theirs = PlannedSessions.at(PlannedSessions.on(base, LATER), PlannedSessions.HALL);
        PlanMerge merge = new PlanMerge(base, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.taken()).containsExactly(PlanField.DAY, PlanField.VENUE);
        assertThat(merge.settled(Set.of()))
                .isEqualTo(PlannedSessions.aimingAt(
                        PlannedSessions.at(PlannedSessions.on(base, LATER), PlannedSessions.HALL), "続けられる"));
    }

    @Test
    void whereBothChangedTheSameFieldEachChoiceIsKept() {
        var mine = PlannedSessions.from(PlannedSessions.on(base, EARLIER), 13);
        var theirs = PlannedSessions.from(PlannedSessions.on(base, LATER), 15);
        PlanMerge merge = new PlanMerge(base, mine, theirs);
        assertThat(merge.clashes()).containsExactly(PlanField.DAY, PlanField.TIME);
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.settled(Set.of(PlanField.DAY)))
                .isEqualTo(PlannedSessions.from(PlannedSessions.on(base, EARLIER), 15));
        assertThat(merge.settled(Set.of(PlanField.TIME)))
                .isEqualTo(PlannedSessions.from(PlannedSessions.on(base, LATER), 13));
    }

    @Test
    void theSameChangeTwiceIsNoClash() {
        var both = PlannedSessions.on(base, LATER);
        PlanMerge merge = new PlanMerge(base, both, both);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.settled(Set.of())).isEqualTo(both);
    }

    @Test
    void twoWhoEachGiveWorkToSomebodyElseDoNotClash() {
        var mine = PlannedSessions.by(base, Map.of());
        var theirs = PlannedSessions.by(
                base, Map.of(PlannedSessions.LECTURER, FieldRole.LECTURER, PlannedSessions.ADVISER, FieldRole.ADVISER));
        PlanMerge merge = new PlanMerge(base, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.settled(Set.of()).workers()).isEqualTo(Map.of(PlannedSessions.ADVISER, FieldRole.ADVISER));
    }

    @Test
    void twoWhoGiveOnePersonDifferentWorkDo() {
        var mine = PlannedSessions.by(base, Map.of(PlannedSessions.LECTURER, FieldRole.FACILITATOR));
        var theirs = PlannedSessions.by(base, Map.of(PlannedSessions.LECTURER, FieldRole.ADVISER));
        PlanMerge merge = new PlanMerge(base, mine, theirs);
        assertThat(merge.clashes()).containsExactly(PlanField.WORKERS);
        assertThat(merge.settled(Set.of(PlanField.WORKERS)).workers()).isEqualTo(mine.workers());
        assertThat(merge.settled(Set.of()).workers()).isEqualTo(theirs.workers());
    }
}
