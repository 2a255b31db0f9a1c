package org.yoriai.sheet;

import org.yoriai.survey.SheetLayout.Place;

/**
 * ますの枠 — where a box really lies: paper bends, so each printed frame is looked for near its place.
 *
 * @param left the frame's outer corner, in pixels of the straightened page
 * @param clear how clearly the frame is seen, from 0
 */
record BoxFrame(int left, int top, int side, double clear) {
    private static final int FARTHEST = StraightPage.pixels(1.3);
    /** Beside the line lies paper. */
    private static final int BESIDE = 4;

    static BoxFrame near(StraightPage page, Place place) {
        int left = StraightPage.pixels(place.x());
        int top = StraightPage.pixels(place.y());
        int side = StraightPage.pixels(place.width());
        BoxFrame best = new BoxFrame(left, top, side, -1);
        double most = -1;
        for (int dy = -FARTHEST; dy <= FARTHEST; dy++) {
            for (int dx = -FARTHEST; dx <= FARTHEST; dx++) {
                double clear = clear(page, left + dx, top + dy, side);
                // of two that look alike the nearer one
                double score = clear - 0.004 * Math.hypot(dx, dy);
                if (score > most) {
                    most = score;
                    best = new BoxFrame(left + dx, top + dy, side, clear);
                }
            }
        }
        return best;
    }

    /** The least clear of the four sides counts little: a stroke may run along it. */
    private static double clear(StraightPage page, int left, int top, int side) {
        double above = 0;
        double below = 0;
        double before = 0;
        double after = 0;
        for (int along = 2; along < side - 2; along++) {
            above += page.dark(left + along, top) - page.dark(left + along, top - BESIDE);
            below += page.dark(left + along, top + side) - page.dark(left + along, top + side + BESIDE);
            before += page.dark(left, top + along) - page.dark(left - BESIDE, top + along);
            after += page.dark(left + side, top + along) - page.dark(left + side + BESIDE, top + along);
        }
        int steps = side - 4;
        double least = Math.min(Math.min(above, below), Math.min(before, after));
        return (above + below + before + after - 0.5 * least) / 3.5 / steps;
    }
}
