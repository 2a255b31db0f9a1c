package org.yoriai.sheet;

/** ますの中のインク — what was drawn within a frame and across it. */
final class BoxInk {
    /** 枠線から内へ, in millimetres: the frame's own line and its blur stay outside. */
    private static final double INSIDE = 0.7;

    private static final double FAINT = 0.13;
    private static final double STRONG = 0.33;
    private final StraightPage page;
    private final BoxFrame frame;
    private final int inside = StraightPage.pixels(INSIDE);
    private final int side;

    BoxInk(StraightPage page, BoxFrame frame) {
        this.page = page;
        this.frame = frame;
        this.side = frame.side() - 2 * inside;
    }

    /** 薄い線も: the share of the inside that is not quite white. */
    double faint() {
        return share(FAINT);
    }

    /** はっきりした線: the share of the inside that is dark. */
    double strong() {
        return share(STRONG);
    }

    /** Whether ink runs out on both sides of the box, as a line that strikes a mark out does. */
    boolean strikesThrough() {
        return inkBeside(frame.left() - StraightPage.pixels(2.4))
                && inkBeside(frame.left() + frame.side() + StraightPage.pixels(0.6));
    }

    /** Whether many strokes cross: a mark has one or two, something scribbled over has more. */
    boolean scribbled() {
        int rows = 0;
        int columns = 0;
        for (int at = 0; at < side; at++) {
            rows += strokes(at, true) > 2 ? 1 : 0;
            columns += strokes(at, false) > 2 ? 1 : 0;
        }
        return rows > side / 5 || columns > side / 5;
    }

    /** Whether a line runs level from edge to edge: no check or cross does. */
    boolean struckWithin() {
        int slope = side / 8;
        for (int start = 0; start < side; start++) {
            for (int end = Math.max(0, start - slope); end < Math.min(side, start + slope); end++) {
                if (inked(start, end) >= 0.95 * side) {
                    return true;
                }
            }
        }
        return false;
    }

    private int inked(int start, int end) {
        int inked = 0;
        for (int along = 0; along < side; along++) {
            double across = start + (double) (end - start) * along / (side - 1);
            inked += ink(along, (int) Math.round(across), true) > STRONG ? 1 : 0;
        }
        return inked;
    }

    private int strokes(int at, boolean row) {
        int strokes = 0;
        boolean within = false;
        for (int along = 0; along < side; along++) {
            boolean inked = ink(along, at, row) > STRONG;
            strokes += inked && !within ? 1 : 0;
            within = inked;
        }
        return strokes;
    }

    private double share(double darkness) {
        int inked = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                inked += ink(x, y, true) > darkness ? 1 : 0;
            }
        }
        return (double) inked / side / side;
    }

    private double ink(int along, int across, boolean level) {
        int x = frame.left() + inside + (level ? along : across);
        int y = frame.top() + inside + (level ? across : along);
        return page.darkAround(x, y);
    }

    private boolean inkBeside(int left) {
        int inked = 0;
        for (int y = frame.top() - StraightPage.pixels(1);
                y < frame.top() + frame.side() + StraightPage.pixels(1);
                y++) {
            for (int x = left; x < left + StraightPage.pixels(1.8); x++) {
                inked += page.darkAround(x, y) > FAINT ? 1 : 0;
            }
        }
        return inked > StraightPage.PER_MM * StraightPage.PER_MM / 4;
    }
}
