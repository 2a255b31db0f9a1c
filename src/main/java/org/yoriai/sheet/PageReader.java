package org.yoriai.sheet;

import java.util.List;
import org.yoriai.sheet.PageFindings.AreaFinding;
import org.yoriai.sheet.PageFindings.BoxFinding;
import org.yoriai.survey.SheetLayout.Area;
import org.yoriai.survey.SheetLayout.Box;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;

/** ページを読む — each box with a confidence, each field for whether anything is written there. */
final class PageReader {
    /** 空のます: with no more than this not quite white. */
    private static final double EMPTY = 0.035;

    /** 印: with at least this much dark, and not so much that it may have been blackened out. */
    private static final double LEAST = 0.015;

    private static final double GOOD = 0.07;
    private static final double MOST = 0.75;
    private static final double TOO_MUCH = 0.5;
    private static final double CLEAR_FRAME = 0.22;
    private static final double FAINT = 0.13;
    /** ミリ四方 */
    private static final double SPECK = 0.25;

    private PageReader() {}

    static PageFindings read(StraightPage page, PageLayout layout, List<Place> strays) {
        return new PageFindings(
                1,
                layout.boxes().stream().map(box -> box(page, box)).toList(),
                layout.areas().stream().map(area -> area(page, area)).toList(),
                strays);
    }

    private static BoxFinding box(StraightPage page, Box box) {
        BoxFrame frame = BoxFrame.near(page, box.place());
        BoxInk ink = new BoxInk(page, frame);
        double seen = Math.clamp(frame.clear() / CLEAR_FRAME, 0, 1);
        double faint = ink.faint();
        double strong = ink.strong();
        double empty = Math.clamp(1 - faint / EMPTY, 0, 1);
        double marked = ink.strikesThrough() || ink.scribbled() || ink.struckWithin()
                ? 0
                : Math.min(
                        Math.clamp((strong - LEAST) / (GOOD - LEAST), 0, 1),
                        Math.clamp((MOST - strong) / (MOST - TOO_MUCH), 0, 1));
        boolean isMarked = faint >= EMPTY || marked > empty;
        return new BoxFinding(box.question(), box.option(), box.place(), isMarked, seen * (isMarked ? marked : empty));
    }

    private static AreaFinding area(StraightPage page, Area area) {
        Place within = area.place().inset(0.9);
        int inked = 0;
        int right = StraightPage.pixels(within.x() + within.width());
        int below = StraightPage.pixels(within.y() + within.height());
        for (int y = StraightPage.pixels(within.y()); y < below; y++) {
            for (int x = StraightPage.pixels(within.x()); x < right; x++) {
                inked += page.darkAround(x, y) > FAINT ? 1 : 0;
            }
        }
        boolean written = inked > SPECK * StraightPage.PER_MM * StraightPage.PER_MM;
        return new AreaFinding(area.question(), area.option(), area.place(), written);
    }
}
