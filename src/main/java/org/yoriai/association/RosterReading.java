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
    private static final Pattern TOTAL = Pattern.compile("^(合計|総計|小計|計|参加者計|人数計|合計人数|総数)[:]?(\\d+)?[名人]?$");
    private static final Pattern FIGURE = Pattern.compile("^(\\d{1,4})[名人]?$");
    private static final Pattern REMARK = Pattern.compile("^[※*＊注].*|^以上$");
    private static final Pattern DITTO = Pattern.compile("^(〃|同上|々|\"|''|同)$");
    private static final Pattern NOTHING = Pattern.compile("^[-‐―ー−~〜]+$|^(不明|なし|無し|未定)$");
    private static final Pattern GROUP = Pattern.compile("^[【\\[<〈■●◆○・]?(.{1,30}?(?:町会|自治会|町内会|団地|会))[】\\]>〉]?$");
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
        String name = name(row);
        if (name.isEmpty() && meansNobody(row, written)) {
            return;
        }
        entries.add(entry(row, name));
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

    /** A row without a name: a heading of a group, a remark, a number waiting for somebody — or somebody whose name was forgotten. */
    private boolean meansNobody(RosterSheet.Row row, List<RosterSheet.Cell> written) {
        String words = written.stream().map(cell -> Folding.tidy(cell.text())).collect(Collectors.joining(" "));
        if (!layout.has(RosterColumn.ASSOCIATION) && written.size() == 1 && isGroup(words)) {
            return true;
        }
        boolean somebody =
                !own(row, RosterColumn.ASSOCIATION).isEmpty() || !kana(row).isEmpty();
        boolean remark = written.size() == 1 && REMARK.matcher(words).matches();
        if (somebody && !remark) {
            return false;
        }
        boolean onlyNumbered = layout.has(RosterColumn.NUMBER)
                && written.size() == 1
                && FIGURE.matcher(Folding.comparable(words)).matches();
        if (!onlyNumbered) {
            left.put(row.number(), words);
        }
        return true;
    }

    private boolean isGroup(String words) {
        Matcher named = GROUP.matcher(words);
        if (named.matches()) {
            group = named.group(1);
        }
        return named.matches();
    }

    private RosterEntry entry(RosterSheet.Row row, String cell) {
        RosterName written = RosterName.in(cell);
        List<RosterDoubt> found = new ArrayList<>(written.doubts());
        String kana = kana(row);
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
        String when = shown(row, RosterColumn.DAY);
        Optional<WrittenDay> day = layout.of(RosterColumn.DAY).stream()
                .flatMap(column -> row.cell(column).day().stream())
                .findFirst()
                .or(() -> WrittenDay.in(when));
        OptionalInt session = session(when);
        if (!when.isEmpty() && day.isEmpty() && session.isEmpty()) {
            found.add(RosterDoubt.of(Kind.DAY_UNREADABLE, when));
        }
        String association = association(row, found);
        return new RosterEntry(
                row.number(), written.name(), kana, association, shown(row, RosterColumn.COMMENT), day, session, found);
    }

    private static OptionalInt session(String when) {
        Matcher numbered = NUMBERED.matcher(Folding.comparable(when));
        return numbered.find() ? OptionalInt.of(Integer.parseInt(numbered.group(1))) : OptionalInt.empty();
    }

    private String association(RosterSheet.Row row, List<RosterDoubt> found) {
        if (!layout.has(RosterColumn.ASSOCIATION)) {
            return group;
        }
        String written = shown(row, RosterColumn.ASSOCIATION);
        if (DITTO.matcher(written).matches()) {
            found.add(RosterDoubt.of(Kind.ASSOCIATION_ABOVE, above));
            return above;
        }
        String association = NOTHING.matcher(written).matches() ? "" : written;
        if (!association.isEmpty()) {
            above = association;
        }
        return association;
    }

    private String name(RosterSheet.Row row) {
        String whole = own(row, RosterColumn.NAME);
        String parts = join(own(row, RosterColumn.FAMILY_NAME), own(row, RosterColumn.GIVEN_NAME));
        return join(whole, parts);
    }

    private String kana(RosterSheet.Row row) {
        String written = join(
                own(row, RosterColumn.KANA),
                join(own(row, RosterColumn.FAMILY_KANA), own(row, RosterColumn.GIVEN_KANA)));
        return NOTHING.matcher(written).matches() ? "" : Folding.reading(written);
    }

    private static String join(String first, String second) {
        return (first + " " + second).strip();
    }

    /** What was written into the row itself; lines inside a cell are kept. */
    private String own(RosterSheet.Row row, RosterColumn meaning) {
        return layout.of(meaning).stream()
                .map(row::cell)
                .filter(cell -> cell.place() == RosterSheet.Place.OWN && !cell.isBlank())
                .map(cell -> cell.text().strip())
                .collect(Collectors.joining(" "));
    }

    /** What the row shows, also where a merged cell reaches down to it. */
    private String shown(RosterSheet.Row row, RosterColumn meaning) {
        return layout.of(meaning).stream()
                .map(row::cell)
                .filter(cell -> cell.place() != RosterSheet.Place.FROM_LEFT && !cell.isBlank())
                .map(cell -> Folding.tidy(cell.text()))
                .collect(Collectors.joining(" "));
    }
}
