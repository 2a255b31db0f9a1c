package org.yoriai.association;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yoriai.association.RosterDoubt.Kind;

/** 名簿全体の疑い — what somebody has to know of a file before looking at its rows: what was guessed, and what was left. */
record RosterRemarks(RosterFile file, RosterSheet sheet, RosterLayout layout, RosterReading reading) {
    List<RosterDoubt> all() {
        List<RosterDoubt> remarks = new ArrayList<>();
        if (!layout.headingFound()) {
            remarks.add(RosterDoubt.of(Kind.NO_HEADING));
        } else if (layout.firstRow() > 1) {
            int last = sheet.rows().get(layout.firstRow() - 1).number();
            remarks.add(RosterDoubt.of(Kind.ROWS_ABOVE, last));
        }
        file.charset().ifPresent(charset -> remarks.add(RosterDoubt.of(Kind.ENCODING_GUESSED, charset)));
        addUnlessEmpty(remarks, Kind.HIDDEN_SHEETS, sheets(RosterSheet::hidden));
        addUnlessEmpty(remarks, Kind.OTHER_SHEETS, sheets(other -> !other.hidden()));
        if (layout.has(RosterColumn.COMMENT)) {
            remarks.add(RosterDoubt.of(Kind.COMMENTS_LEFT));
        }
        addUnlessEmpty(remarks, Kind.COLUMNS_LEFT, columnsLeft());
        int read = reading.entries().size();
        reading.total()
                .ifPresent(total -> remarks.add(
                        total == read
                                ? RosterDoubt.of(Kind.TOTAL_AGREES, total)
                                : RosterDoubt.of(Kind.TOTAL_DIFFERS, total, read)));
        if (!reading.left().isEmpty()) {
            remarks.add(RosterDoubt.of(Kind.ROWS_LEFT, reading.left().size()));
        }
        return List.copyOf(remarks);
    }

    private static void addUnlessEmpty(List<RosterDoubt> remarks, Kind kind, String names) {
        if (!names.isEmpty()) {
            remarks.add(RosterDoubt.of(kind, names));
        }
    }

    private String sheets(Predicate<RosterSheet> which) {
        return file.sheets().stream()
                .filter(other -> !other.equals(sheet))
                .filter(which)
                .map(RosterSheet::name)
                .collect(Collectors.joining("、"));
    }

    private String columnsLeft() {
        return layout.columns().stream()
                .filter(column -> column.meaning() == RosterColumn.OTHER
                        && !column.heading().isEmpty())
                .map(RosterLayout.Column::heading)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
