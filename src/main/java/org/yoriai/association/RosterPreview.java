package org.yoriai.association;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yoriai.association.RosterDoubt.Kind;

/**
 * 取込みの下見 — a list as it would be imported, with what a person has mended, chosen and left out so far. It lives with the
 * dialog that shows it: nothing of it reaches the database before it is accepted (特記事項 12条).
 */
public final class RosterPreview {
    private static final int LONGEST_SHOWN = 60;
    private final RosterFile file;
    private RosterBasis basis;
    private RosterSheet sheet;
    private RosterLayout layout;
    private RosterReading reading;
    private Map<Integer, RosterEntry> mended = new HashMap<>();
    private Map<Integer, String> chosen = new HashMap<>();
    private Map<Integer, Boolean> taken = new HashMap<>();

    public RosterPreview(RosterFile file, RosterBasis basis) {
        this.file = file;
        this.basis = basis;
        sheet = file.sheets().stream()
                .filter(one -> !one.hidden() && RosterLayout.guess(one).headingFound())
                .findFirst()
                .or(() -> file.sheets().stream().filter(one -> !one.hidden()).findFirst())
                .orElseGet(() -> file.sheets().getFirst());
        layout = RosterLayout.guess(sheet);
        reading = RosterReading.of(sheet, layout);
    }

    public List<RosterSheet> sheets() {
        return file.sheets();
    }

    public RosterSheet sheet() {
        return sheet;
    }

    public RosterLayout layout() {
        return layout;
    }

    /** Another sheet: what was mended in the one before is forgotten. */
    public void choose(RosterSheet other) {
        sheet = other;
        read(RosterLayout.guess(other));
    }

    /** Another meaning for a column: the rows are read anew. */
    public void map(int column, RosterColumn meaning) {
        read(layout.with(column, meaning));
    }

    /** The first words below a column's heading: what is in it, for whoever says what it means. */
    public String example(int column) {
        return sheet.rows().stream()
                .skip(layout.firstRow())
                .map(row -> Folding.tidy(row.cell(column).text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SHOWN)))
                .orElse("");
    }

    private void read(RosterLayout other) {
        layout = other;
        reading = RosterReading.of(sheet, layout);
        mended = new HashMap<>();
        chosen = new HashMap<>();
        taken = new HashMap<>();
    }

    /** The session's list as it is now; what was mended stays. */
    public void compareWith(RosterBasis now) {
        basis = now;
    }

    public RosterBasis basis() {
        return basis;
    }

    public void mend(int row, String name, String kana) {
        entries().stream()
                .filter(entry -> entry.row() == row)
                .findFirst()
                .ifPresent(entry -> mended.put(row, entry.mended(Folding.tidy(name), Folding.reading(kana))));
    }

    public void chooseAssociation(int row, String association) {
        if (association.isBlank()) {
            chosen.remove(row);
        } else {
            chosen.put(row, association);
        }
    }

    public void take(int row, boolean take) {
        taken.put(row, take);
    }

    private List<RosterEntry> entries() {
        return reading.entries().stream()
                .map(entry -> mended.getOrDefault(entry.row(), entry))
                .toList();
    }

    public List<RosterLine> lines() {
        RosterCheck check = new RosterCheck(basis);
        return entries().stream()
                .map(entry -> check.line(
                        entry,
                        Optional.ofNullable(chosen.get(entry.row())),
                        Optional.ofNullable(taken.get(entry.row()))))
                .toList();
    }

    /** Rows that mean nobody and yet say something. */
    public Map<Integer, String> left() {
        return reading.left();
    }

    /** Doubts about the file as a whole. */
    public List<RosterDoubt> remarks() {
        List<RosterDoubt> remarks = new ArrayList<>();
        if (!layout.headingFound()) {
            remarks.add(RosterDoubt.of(Kind.NO_HEADING));
        } else if (layout.firstRow() > 1) {
            remarks.add(RosterDoubt.of(
                    Kind.ROWS_ABOVE, sheet.rows().get(layout.firstRow() - 1).number()));
        }
        file.charset().ifPresent(charset -> remarks.add(RosterDoubt.of(Kind.ENCODING_GUESSED, charset)));
        sheets(remarks);
        if (layout.has(RosterColumn.COMMENT)) {
            remarks.add(RosterDoubt.of(Kind.COMMENTS_LEFT));
        }
        String others = layout.columns().stream()
                .filter(column -> column.meaning() == RosterColumn.OTHER
                        && !column.heading().isEmpty())
                .map(RosterLayout.Column::heading)
                .distinct()
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            remarks.add(RosterDoubt.of(Kind.COLUMNS_LEFT, others));
        }
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

    private void sheets(List<RosterDoubt> remarks) {
        String hidden = file.sheets().stream()
                .filter(one -> one.hidden() && !one.equals(sheet))
                .map(RosterSheet::name)
                .collect(Collectors.joining("、"));
        String others = file.sheets().stream()
                .filter(one -> !one.hidden() && !one.equals(sheet))
                .map(RosterSheet::name)
                .collect(Collectors.joining("、"));
        if (!hidden.isEmpty()) {
            remarks.add(RosterDoubt.of(Kind.HIDDEN_SHEETS, hidden));
        }
        if (!others.isEmpty()) {
            remarks.add(RosterDoubt.of(Kind.OTHER_SHEETS, others));
        }
    }

    /** How many rows still need somebody to say what is meant. */
    public int undecided() {
        return Math.toIntExact(lines().stream().filter(RosterLine::stopped).count());
    }

    /** Those who are to be registered. */
    public List<ParticipantDraft> people() {
        return lines().stream()
                .filter(RosterLine::taken)
                .map(line -> new ParticipantDraft(line.name(), line.kana(), line.association()))
                .toList();
    }
}
