package org.yoriai.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yoriai.association.RosterDoubt.Kind;

/** 名簿を読む — the rows of a sheet, by a layout: who is meant, and which rows mean nobody. */
final class RosterReading {
    private static final Pattern TOTAL =
            Pattern.compile("^(?:参加者?|出席者?|人数)?(合計|総計|小計|計|総数|以上(?=\\d))[:]?(\\d+)?[名人]?(?:\\(.*\\))?$");
    private static final Pattern FIGURE = Pattern.compile("^(\\d{1,4})[名人]?$");
    private static final Pattern REMARK = Pattern.compile("^[※*＊注].*|^以上$");
    private static final Pattern DITTO = Pattern.compile("^(〃|同上|々|\"|''|同)$");
    private static final Pattern GROUP =
            Pattern.compile("^[【\\[<〈■●◆○・]+(.{1,30}?)[】\\]>〉]?$|^(.{1,30}(?:町会|自治会|町内会))$");
    private static final Pattern NUMBERED = Pattern.compile("第?(\\d{1,2})回");

    private final RosterSheet sheet;
    private final RosterLayout layout;
    private final List<RosterEntry> entries = new ArrayList<>();
    private final Map<Integer, String> left = new LinkedHashMap<>();
    private OptionalInt total = OptionalInt.empty();
    private String group = "";
    private String above = "";

    private RosterReading(RosterSheet sheet, RosterLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    static RosterReading of(RosterSheet sheet, RosterLayout layout) {
        RosterReading reading = new RosterReading(sheet, layout);
        boolean names = layout.has(RosterColumn.NAME) || layout.has(RosterColumn.FAMILY_NAME);
        if (names) {
            for (int index = layout.firstRow(); index < sheet.rows().size(); index++) {
                reading.read(index);
            }
        }
        return reading;
    }

    List<RosterEntry> entries() {
        return List.copyOf(entries);
    }

    /** Rows that mean nobody and yet say something, by their number. */
    Map<Integer, String> left() {
        return left;
    }

    /** What the sheet itself says of how many there are. */
    OptionalInt total() {
        return total;
    }

    private void read(int index) {
        RosterSheet.Row row = sheet.rows().get(index);
        List<RosterSheet.Cell> written = row.written();
        if (written.isEmpty() || isHeadingAgain(index) || isTotal(written)) {
            return;
        }
        RosterCells cells = new RosterCells(layout, row);
        if (!meansNobody(cells, written)) {
            entries.add(entry(cells));
        }
    }

    private boolean isHeadingAgain(int index) {
        var meanings = RosterLayout.meanings(sheet, index);
        return meanings.size() > 1
                && (meanings.contains(RosterColumn.NAME) || meanings.contains(RosterColumn.FAMILY_NAME));
    }

    private boolean isTotal(List<RosterSheet.Cell> written) {
        Optional<Matcher> said = written.stream()
                .map(cell -> TOTAL.matcher(Folding.comparable(cell.text())))
                .filter(Matcher::matches)
                .findFirst();
        said.ifPresent(found ->
                total = found.group(2) == null ? figure(written) : OptionalInt.of(Integer.parseInt(found.group(2))));
        return said.isPresent();
    }

    private static OptionalInt figure(List<RosterSheet.Cell> written) {
        return written.stream()
                .map(cell -> FIGURE.matcher(Folding.comparable(cell.text())))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst();
    }

    /** A heading of a group, a remark, a number that waits for somebody; but not somebody whose name was forgotten. */
    private boolean meansNobody(RosterCells cells, List<RosterSheet.Cell> written) {
        String words = written.stream().map(cell -> Folding.tidy(cell.text())).collect(Collectors.joining(" "));
        boolean alone = written.size() == 1;
        if (alone && !layout.has(RosterColumn.ASSOCIATION) && isGroup(words)) {
            return true;
        }
        boolean remark = alone && REMARK.matcher(words).matches();
        boolean somebody = !cells.name().isEmpty()
                || !cells.own(RosterColumn.ASSOCIATION).isEmpty()
                || !cells.kana().isEmpty();
        if (somebody && !remark) {
            return false;
        }
        boolean onlyNumbered = alone
                && layout.has(RosterColumn.NUMBER)
                && FIGURE.matcher(Folding.comparable(words)).matches();
        if (!onlyNumbered) {
            left.put(cells.row().number(), words);
        }
        return true;
    }

    private boolean isGroup(String words) {
        Matcher named = GROUP.matcher(words);
        if (named.matches()) {
            group = Optional.ofNullable(named.group(1)).orElseGet(() -> named.group(2));
        }
        return named.matches();
    }

    private RosterEntry entry(RosterCells cells) {
        RosterSheet.Row row = cells.row();
        RosterName written = RosterName.in(cells.name());
        List<RosterDoubt> found = new ArrayList<>(written.doubts());
        String kana = cells.kana();
        if (kana.isEmpty()) {
            kana = written.kana();
        } else {
            found.removeIf(doubt -> doubt.kind() == Kind.KANA_FROM_NAME);
        }
        if (row.hidden()) {
            found.add(RosterDoubt.of(Kind.HIDDEN_ROW));
        }
        if (row.written().stream().anyMatch(RosterSheet.Cell::struck)) {
            found.add(RosterDoubt.of(Kind.STRUCK_OUT));
        }
        String when = cells.shown(RosterColumn.DAY);
        Optional<WrittenDay> day = cells.day().or(() -> WrittenDay.in(when));
        OptionalInt session = session(when);
        if (!when.isEmpty() && day.isEmpty() && session.isEmpty()) {
            found.add(RosterDoubt.of(Kind.DAY_UNREADABLE, when));
        }
        String association = association(cells, found);
        return new RosterEntry(
                row.number(),
                written.name(),
                kana,
                association,
                cells.shown(RosterColumn.COMMENT),
                day,
                session,
                found);
    }

    private static OptionalInt session(String when) {
        Matcher numbered = NUMBERED.matcher(Folding.comparable(when));
        return numbered.find() ? OptionalInt.of(Integer.parseInt(numbered.group(1))) : OptionalInt.empty();
    }

    private String association(RosterCells cells, List<RosterDoubt> found) {
        if (!layout.has(RosterColumn.ASSOCIATION)) {
            return group;
        }
        String written = cells.shown(RosterColumn.ASSOCIATION);
        if (DITTO.matcher(written).matches()) {
            found.add(RosterDoubt.of(Kind.ASSOCIATION_ABOVE, above));
            return above;
        }
        String association = RosterCells.isNothing(written) ? "" : written;
        if (!association.isEmpty()) {
            above = association;
        }
        return association;
    }
}
