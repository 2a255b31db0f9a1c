package org.yoriai.printing;

import org.yoriai.pdf.Fitted;
import org.yoriai.pdf.Paper;
import org.yoriai.programme.SessionPlan;

/** 用紙の頭 — what the sheet is and which session it belongs to: in full on the first page, in short on the others. */
record SheetHead(Paper paper, PrintWords words, SessionPlan plan, String title, boolean personal) {
    static final double MARGIN = 14;
    static final double WIDTH = Paper.WIDTH - 2 * MARGIN;
    /** What stands below may reach down to here: the page's number follows. */
    static final double BOTTOM = Paper.HEIGHT - 16;

    private static final double RIGHT = Paper.WIDTH - MARGIN;
    private static final double MARK = 22;

    /** Begins a page. @return where what belongs on it begins */
    double begin() {
        paper.newPage();
        if (personal) {
            paper.frame(RIGHT - MARK, 12, MARK, 7, 0.8);
            paper.centred(RIGHT - MARK / 2, 17, 10, words.say("roster.mark"));
        }
        return paper.pages() == 1 ? first() : next();
    }

    private double first() {
        paper.text(MARGIN, 20, 18, title);
        Fitted which = Fitted.into(
                paper.type(), words.which(plan.summary()) + "　" + plan.summary().title(), WIDTH, 12, 11, 9);
        double below = which.draw(paper, MARGIN, 24);
        Fitted when = Fitted.into(paper.type(), words.when(plan), WIDTH, 12, 11, 9);
        return when.draw(paper, MARGIN, below + 0.5) + 4;
    }

    private double next() {
        paper.text(MARGIN, 17, 11, title + "　" + words.which(plan.summary()));
        return 22;
    }
}
