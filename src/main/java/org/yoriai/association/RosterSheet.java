package org.yoriai.association;

import java.util.List;
import java.util.Optional;

/**
 * 名簿の表 — one sheet of a workbook, or the whole of a text file, as it was written.
 *
 * @param hidden whether the office had put it out of sight
 */
public record RosterSheet(String name, boolean hidden, List<Row> rows) {

    public RosterSheet {
        rows = List.copyOf(rows);
    }

    /**
     * 行
     *
     * @param number as the program that wrote the file counts it, from 1
     */
    record Row(int number, boolean hidden, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        /** What was written into this very row. */
        List<Cell> written() {
            return cells.stream()
                    .filter(cell -> cell.place == Place.OWN && !cell.isBlank())
                    .toList();
        }
    }

    /** どこに書かれたか — of a merged cell only the first is written into; the others show what it says. */
    enum Place {
        OWN,
        FROM_LEFT,
        FROM_ABOVE
    }

    /**
     * セル
     *
     * @param day where the cell holds a date, not merely what looks like one
     * @param struck whether it was crossed out
     */
    record Cell(String text, Optional<WrittenDay> day, boolean struck, Place place) {
        static final Cell EMPTY = new Cell("", Optional.empty(), false, Place.OWN);

        static Cell of(String text) {
            return text.isEmpty() ? EMPTY : new Cell(text, Optional.empty(), false, Place.OWN);
        }

        Cell shownAt(Place other) {
            return new Cell(text, day, struck, other);
        }

        boolean isBlank() {
            return Folding.tidy(text).isEmpty();
        }
    }

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
