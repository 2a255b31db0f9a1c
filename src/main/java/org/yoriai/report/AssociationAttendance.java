package org.yoriai.report;

import java.util.Collection;
import java.util.List;

/**
 * 町会・自治会ごとの出席: one row of the table, in people.
 *
 * @param planned registered by the ward beforehand
 * @param present of those planned; includes who came late and who left early
 * @param late came late, of those present and walk-ins
 * @param walkIns 当日参加, not among those planned
 * @param absent of those planned, marked absent; who has no mark is neither present nor absent
 */
record AssociationAttendance(String association, int planned, int present, int late, int walkIns, int absent) {

    /** 出欠: the last mark of one person. */
    enum Mark {
        PRESENT,
        LATE,
        LEFT,
        ABSENT,
        NONE;

        /** Who left early was there: 途中退席 counts as attended. */
        boolean attended() {
            return this == PRESENT || this == LATE || this == LEFT;
        }
    }

    AssociationAttendance {
        if (Math.min(Math.min(planned, present), Math.min(late, Math.min(walkIns, absent))) < 0) {
            throw new IllegalArgumentException("People are counted from 0");
        }
        if (present + absent > planned) {
            throw new IllegalArgumentException("More people marked than planned: " + association);
        }
        if (late > present + walkIns) {
            throw new IllegalArgumentException("More people late than there: " + association);
        }
    }

    /** Counts the marks of one association: of the people registered beforehand, and of those who walked in. */
    static AssociationAttendance count(String association, Collection<Mark> registered, Collection<Mark> walkIns) {
        return new AssociationAttendance(
                association,
                registered.size(),
                attended(registered),
                marked(registered, Mark.LATE) + marked(walkIns, Mark.LATE),
                attended(walkIns),
                marked(registered, Mark.ABSENT));
    }

    /** 計: the sum of the rows. */
    static AssociationAttendance sum(List<AssociationAttendance> rows) {
        return new AssociationAttendance(
                "計",
                rows.stream().mapToInt(AssociationAttendance::planned).sum(),
                rows.stream().mapToInt(AssociationAttendance::present).sum(),
                rows.stream().mapToInt(AssociationAttendance::late).sum(),
                rows.stream().mapToInt(AssociationAttendance::walkIns).sum(),
                rows.stream().mapToInt(AssociationAttendance::absent).sum());
    }

    /** 出席者: everybody who was there. */
    int attended() {
        return present + walkIns;
    }

    /** Planned, but marked neither present nor absent. */
    int unmarked() {
        return planned - present - absent;
    }

    private static int attended(Collection<Mark> marks) {
        return Math.toIntExact(marks.stream().filter(Mark::attended).count());
    }

    private static int marked(Collection<Mark> marks, Mark wanted) {
        return Math.toIntExact(marks.stream().filter(wanted::equals).count());
    }
}
