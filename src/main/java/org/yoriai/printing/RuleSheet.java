package org.yoriai.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yoriai.fieldwork.RecordedText;
import org.yoriai.pdf.Fitted;
import org.yoriai.pdf.Paper;
import org.yoriai.pdf.PaperTable;
import org.yoriai.pdf.PaperTable.Cell;
import org.yoriai.pdf.PaperTable.Column;
import org.yoriai.programme.SessionPlan;

/** 運用ルール一覧 — what an association decided at a visit, to be hung up where it meets. */
record RuleSheet(SessionPlan plan, Optional<String> association, List<RecordedText.Note> rules, PrintWords words) {
    private static final double LINE = 14;
    /** About a third of a page: what is longer goes on in a further row. */
    private static final int MOST_IN_A_ROW = 500;

    private static final int MOST_LINES_IN_A_ROW = 15;
    private static final int SENTENCE_MAY_END = 400;

    byte[] print() {
        String title = words.say("print.sheet.rules");
        try (Paper paper = new Paper(title + "　" + words.which(plan.summary()))) {
            SheetHead head = new SheetHead(paper, words, plan, title, false);
            double top = head.begin();
            if (association.isPresent()) {
                top = Fitted.into(paper.type(), association.get(), SheetHead.WIDTH, 14, 15, 10)
                                .draw(paper, SheetHead.MARGIN, top)
                        + 3;
            }
            PaperTable table = new PaperTable(
                            paper,
                            List.of(
                                    Column.of(words.say("print.rules.about"), 52),
                                    Column.of(words.say("print.rules.decided"), SheetHead.WIDTH - 52)),
                            new PaperTable.Place(SheetHead.MARGIN, top, SheetHead.BOTTOM),
                            head::begin)
                    .withLargeLetters();
            for (RecordedText.Note rule : rules) {
                String about = words.about(rule.kind());
                for (String part : parts(rule.text())) {
                    table.row(LINE, Cell.of(about), Cell.of(part));
                    about = words.say("print.rules.goes-on");
                }
            }
            return paper.numbered(lacking(paper) ? words.say("print.lacking.short") : "");
        }
    }

    private boolean lacking(Paper paper) {
        return rules.stream().anyMatch(rule -> paper.type().lacks(rule.text().replaceAll("\\R", "")))
                || association.filter(paper.type()::lacks).isPresent();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        int lines = 0;
        for (String letter : text.codePoints().mapToObj(Character::toString).toList()) {
            now.append(letter);
            lines += letter.equals("\n") ? 1 : 0;
            if (lines >= MOST_LINES_IN_A_ROW
                    || now.length() >= MOST_IN_A_ROW
                    || now.length() >= SENTENCE_MAY_END && letter.equals("。")) {
                parts.add(now.toString());
                now.setLength(0);
                lines = 0;
            }
        }
        if (!now.isEmpty()) {
            parts.add(now.toString());
        }
        return parts;
    }
}
