package org.yoriai.printing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.pdf.Fitted;
import org.yoriai.pdf.JapaneseType;
import org.yoriai.pdf.Paper;
import org.yoriai.pdf.PaperTable;
import org.yoriai.pdf.PaperTable.Cell;
import org.yoriai.pdf.PaperTable.Column;
import org.yoriai.programme.SessionPlan;

/** 参加者名簿・受付簿 — one line for each person, and empty lines for those who come unregistered. */
record PeopleSheets(SessionPlan plan, List<ParticipantFacts> people, PrintWords words) {
    private static final int WALK_INS = 8;
    private static final double LINE = 10;
    private static final double SIGNED_LINE = 12;
    private static final String BOX = "□";

    byte[] roster() {
        List<Column> registered = List.of(
                Column.middle(words.say("roster.number"), 10),
                Column.of(words.say("roster.name"), 46),
                Column.of(words.say("roster.association"), 49),
                Column.middle(words.say("record.status.present"), 13),
                Column.middle(words.say("record.status.late"), 13),
                Column.middle(words.say("record.status.left"), 13),
                Column.of(words.say("roster.sheet"), 18),
                Column.of(words.say("print.remarks"), 20));
        List<Column> walkIns = List.of(
                Column.middle(words.say("roster.number"), 10),
                Column.of(words.say("roster.name"), 46),
                Column.of(words.say("roster.association"), 49),
                Column.of(words.say("roster.time"), 39),
                Column.of(words.say("roster.sheet"), 18),
                Column.of(words.say("print.remarks"), 20));
        return sheet(
                PrintSheet.ROSTER,
                words.say("roster.how"),
                new Lines(registered, walkIns, LINE, (number, person) -> new Cell[] {
                    Cell.of(number),
                    name(person),
                    Cell.of(person.association()),
                    Cell.of(BOX),
                    Cell.of(BOX),
                    Cell.of(BOX),
                    Cell.EMPTY,
                    Cell.EMPTY
                }));
    }

    byte[] signIn() {
        List<Column> columns = List.of(
                Column.middle(words.say("roster.number"), 10),
                Column.of(words.say("roster.association"), 52),
                Column.of(words.say("roster.name"), 48),
                Column.of(words.say("roster.signature"), 48),
                Column.of(words.say("roster.time"), 24));
        return sheet(
                PrintSheet.SIGN_IN,
                words.say("print.sign-in.how"),
                new Lines(
                        columns, columns, SIGNED_LINE, (number, person) -> new Cell[] {
                            Cell.of(number), Cell.of(person.association()), name(person), Cell.EMPTY, Cell.EMPTY
                        }));
    }

    /** 表の形 */
    private record Lines(List<Column> registered, List<Column> walkIns, double height, Line line) {}

    /** 1人の行 */
    private interface Line {
        Cell[] of(String number, ParticipantFacts person);
    }

    private byte[] sheet(PrintSheet sheet, String how, Lines lines) {
        String title = words.say("print.sheet." + sheet.wireName());
        try (Paper paper = new Paper(title + "　" + words.which(plan.summary()))) {
            SheetHead head = new SheetHead(paper, words, plan, title, true);
            double top = note(paper, how, head.begin());
            top = caption(paper, words.say("roster.people", people.size()), top + 2);
            PaperTable table = new PaperTable(paper, lines.registered(), place(top), head::begin);
            for (int index = 0; index < people.size(); index++) {
                table.row(lines.height(), lines.line().of(Integer.toString(index + 1), people.get(index)));
            }
            double below = walkIns(paper, head, lines, table.end());
            String told = lacking(paper.type());
            double needed = 12;
            double notes = below + needed > SheetHead.BOTTOM ? head.begin() : below + 3;
            note(paper, told.isEmpty() ? words.say("roster.foot") : told + "\n" + words.say("roster.foot"), notes);
            return paper.numbered("");
        }
    }

    private double walkIns(Paper paper, SheetHead head, Lines lines, double from) {
        // a caption alone at a page's foot says nothing: at least one empty line goes with it
        double top = from + 8 + 8 + lines.height() > SheetHead.BOTTOM ? head.begin() : from + 5;
        PaperTable table = new PaperTable(
                paper, lines.walkIns(), place(caption(paper, words.say("roster.walk-ins"), top)), head::begin);
        Cell[] empty = new Cell[lines.walkIns().size()];
        java.util.Arrays.fill(empty, Cell.EMPTY);
        for (int line = 0; line < WALK_INS; line++) {
            table.row(lines.height(), empty);
        }
        return table.end();
    }

    /** Which lines hold a letter that cannot be printed; empty where none does. */
    private String lacking(JapaneseType type) {
        String lines = IntStream.range(0, people.size())
                .filter(index -> type.lacks(people.get(index).name())
                        || type.lacks(people.get(index).association()))
                .mapToObj(index -> Integer.toString(index + 1))
                .collect(Collectors.joining("、"));
        return lines.isEmpty() ? "" : words.say("print.lacking", lines);
    }

    private static PaperTable.Place place(double top) {
        return new PaperTable.Place(SheetHead.MARGIN, top, SheetHead.BOTTOM);
    }

    private static Cell name(ParticipantFacts person) {
        return new Cell(person.name(), person.kana());
    }

    private static double caption(Paper paper, String words, double top) {
        paper.text(SheetHead.MARGIN, top + 4, 11, words);
        return top + 6;
    }

    private static double note(Paper paper, String words, double top) {
        return Fitted.into(paper.type(), words, SheetHead.WIDTH, 20, 9, 9).draw(paper, SheetHead.MARGIN, top);
    }
}
