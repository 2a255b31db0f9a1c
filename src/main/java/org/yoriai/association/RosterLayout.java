package org.yoriai.association;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 列の読み方 — which column means what, and where the people begin.
 *
 * @param headingFound whether a row of headings was found; otherwise a person has to say what the columns mean
 * @param columns one for each column of the sheet
 */
public record RosterLayout(boolean headingFound, int firstRow, List<Column> columns) {
    private static final int MOST_ROWS_ABOVE = 40;
    private static final Set<RosterColumn> NAMES = EnumSet.of(RosterColumn.NAME, RosterColumn.FAMILY_NAME);

    public RosterLayout {
        columns = List.copyOf(columns);
    }

    /** @param heading as it is written above the column; empty where there is none */
    public record Column(int index, String heading, RosterColumn meaning) {}

    static RosterLayout guess(RosterSheet sheet) {
        int best = -1;
        int most = 0;
        for (int row = 0; row < Math.min(sheet.rows().size(), MOST_ROWS_ABOVE); row++) {
            Set<RosterColumn> found = meanings(sheet, row);
            boolean names = found.stream().anyMatch(NAMES::contains);
            if (names && found.size() > most) {
                best = row;
                most = found.size();
            }
        }
        return best < 0 ? withoutHeading(sheet) : below(sheet, best);
    }

    /** The meanings of a row, if it is one of headings. */
    static Set<RosterColumn> meanings(RosterSheet sheet, int row) {
        Set<RosterColumn> found = EnumSet.noneOf(RosterColumn.class);
        sheet.rows().get(row).written().stream()
                .flatMap(cell -> RosterColumn.named(cell.text()).stream())
                .forEach(found::add);
        return found;
    }

    private static RosterLayout below(RosterSheet sheet, int row) {
        TreeMap<Integer, Column> columns = new TreeMap<>();
        read(sheet, row, columns);
        int first = row + 1;
        // 氏名 above 姓 and 名: the lower row says more
        if (first < sheet.rows().size() && isSecondHeading(sheet, first)) {
            read(sheet, first, columns);
            first++;
        }
        List<Column> all = new ArrayList<>();
        for (int index = 0; index < sheet.columns(); index++) {
            all.add(columns.getOrDefault(index, new Column(index, "", RosterColumn.OTHER)));
        }
        return new RosterLayout(true, first, all);
    }

    private static boolean isSecondHeading(RosterSheet sheet, int row) {
        List<RosterSheet.Cell> written = sheet.rows().get(row).written();
        return written.size() > 1
                && written.stream()
                        .allMatch(cell -> RosterColumn.named(cell.text()).isPresent());
    }

    private static void read(RosterSheet sheet, int row, TreeMap<Integer, Column> columns) {
        List<RosterSheet.Cell> cells = sheet.rows().get(row).cells();
        for (int index = 0; index < cells.size(); index++) {
            String heading = Folding.tidy(cells.get(index).text());
            RosterColumn meaning = RosterColumn.named(heading).orElse(RosterColumn.OTHER);
            if (!heading.isEmpty()) {
                columns.put(index, new Column(index, heading, meaning));
            }
        }
    }

    private static RosterLayout withoutHeading(RosterSheet sheet) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < sheet.columns(); index++) {
            columns.add(new Column(index, "", RosterColumn.OTHER));
        }
        return new RosterLayout(false, 0, columns);
    }

    /** The same with another meaning for one column. */
    RosterLayout with(int index, RosterColumn meaning) {
        return new RosterLayout(
                headingFound,
                firstRow,
                columns.stream()
                        .map(column -> column.index() == index ? new Column(index, column.heading(), meaning) : column)
                        .toList());
    }

    boolean has(RosterColumn meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }

    /** The columns of one meaning, from left to right. */
    List<Integer> of(RosterColumn meaning) {
        return columns.stream()
                .filter(column -> column.meaning() == meaning)
                .map(Column::index)
                .toList();
    }

    /** The first column of one meaning. */
    Optional<Integer> first(RosterColumn meaning) {
        return of(meaning).stream().findFirst();
    }
}
