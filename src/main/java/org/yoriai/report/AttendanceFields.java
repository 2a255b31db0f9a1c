package org.yoriai.report;

import java.util.List;

/** 出席の状況の差込み: the attendance table of a report. */
final class AttendanceFields {

    private AttendanceFields() {}

    static Fields of(List<AssociationAttendance> rows) {
        AssociationAttendance sum = AssociationAttendance.sum(rows);
        return new Fields()
                .list("rows", rows.stream().map(AttendanceFields::row).toList())
                .number("planned", sum.planned())
                .number("present", sum.present())
                .number("late", sum.late())
                .number("walkIns", sum.walkIns())
                .number("absent", sum.absent())
                .passage("unmarked", sum.unmarked() > 0, new Fields().number("people", sum.unmarked()));
    }

    private static Fields row(AssociationAttendance row) {
        return new Fields()
                .text("association", row.association())
                .number("planned", row.planned())
                .number("present", row.present())
                .text("late", Wording.unlessZero(row.late()))
                .text("walkIns", Wording.unlessZero(row.walkIns()))
                .text("absent", Wording.unlessZero(row.absent()));
    }
}
