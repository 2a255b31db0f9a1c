package org.yoriai.printing;

import java.util.List;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.pdf.Fitted;
import org.yoriai.pdf.Paper;
import org.yoriai.programme.SessionPlan;

/** 名札 — ten of 91 × 55 mm to a sheet, the size of the holders that are sold, with marks where to cut. */
record NameCards(SessionPlan plan, List<ParticipantFacts> people, PrintWords words) {
    static final int COLUMNS = 2;
    static final int ROWS = 5;
    private static final double WIDTH = 91;
    private static final double HEIGHT = 55;
    private static final double LEFT = (Paper.WIDTH - COLUMNS * WIDTH) / 2;
    private static final double TOP = (Paper.HEIGHT - ROWS * HEIGHT) / 2;
    private static final double MARK = 5;
    private static final double GAP = 1;
    private static final double HAIR = 0.3;
    private static final double PADDING = 4;
    private static final double INNER = WIDTH - 2 * PADDING;

    byte[] print() {
        try (Paper paper = new Paper(words.say("print.sheet.name-cards") + "　" + words.which(plan.summary()))) {
            for (int index = 0; index < people.size(); index++) {
                int place = index % (COLUMNS * ROWS);
                if (place == 0) {
                    paper.newPage();
                    marks(paper);
                }
                card(paper, people.get(index), LEFT + place % COLUMNS * WIDTH, TOP + place / COLUMNS * HEIGHT);
            }
            boolean lacking = people.stream()
                    .anyMatch(person ->
                            paper.type().lacks(person.name()) || paper.type().lacks(person.association()));
            // beside the mark where to cut
            return paper.numbered(lacking ? words.say("print.lacking.short") : "", Paper.WIDTH * 0.75);
        }
    }

    private void card(Paper paper, ParticipantFacts person, double x, double top) {
        double middle = x + WIDTH / 2;
        Fitted.into(paper.type(), words.which(plan.summary()), INNER, 4.5, 8, 6).centred(paper, middle, top + 3);
        Fitted association = Fitted.into(paper.type(), person.association(), INNER, 12, 13, 7);
        association.centred(paper, middle, top + 9 + (12 - association.height()) / 2);
        Fitted kana = Fitted.into(paper.type(), person.kana(), INNER, 4.5, 9, 6);
        kana.centred(paper, middle, top + 22);
        Fitted name = Fitted.into(paper.type(), person.name(), INNER, 22, 34, 9);
        name.centred(paper, middle, top + 27 + (22 - name.height()) / 2);
    }

    /** Outside the cards, so that no line is left on one that was cut a little off. */
    private static void marks(Paper paper) {
        double right = LEFT + COLUMNS * WIDTH;
        double below = TOP + ROWS * HEIGHT;
        for (int column = 0; column <= COLUMNS; column++) {
            double x = LEFT + column * WIDTH;
            paper.rule(x, TOP - GAP - MARK, x, TOP - GAP, HAIR);
            paper.rule(x, below + GAP, x, below + GAP + MARK, HAIR);
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = TOP + row * HEIGHT;
            paper.rule(LEFT - GAP - MARK, y, LEFT - GAP, y, HAIR);
            paper.rule(right + GAP, y, right + GAP + MARK, y, HAIR);
        }
    }
}
