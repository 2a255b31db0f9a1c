package org.yoriai.pdf;

import java.util.List;

/** 収めた文字 — as large as the place allows: smaller letters first, then more lines, never cut. */
public record Fitted(double size, List<String> lines) {
    public static final double LEADING = 1.3;
    private static final double STEP = 0.5;

    /**
     * @param width in millimetres, as is the height
     * @param least below which letters are not made smaller: then there are more lines than the height holds
     */
    public static Fitted into(JapaneseType type, String text, double width, double height, double most, double least) {
        double size = most;
        Fitted fitted = at(type, text, width, size);
        while (fitted.height() > height && size > least) {
            size -= STEP;
            fitted = at(type, text, width, size);
        }
        return fitted;
    }

    private static Fitted at(JapaneseType type, String text, double width, double size) {
        return new Fitted(size, type.lines(text, size, width / Paper.MM_PER_POINT));
    }

    /** In millimetres. */
    public double height() {
        return lines.size() * size * LEADING * Paper.MM_PER_POINT;
    }

    /** @return the place below the last line */
    public double draw(Paper paper, double x, double top) {
        double high = size * LEADING * Paper.MM_PER_POINT;
        double y = top;
        for (String line : lines) {
            paper.text(x, y + high * 0.76, size, line);
            y += high;
        }
        return y;
    }

    /** Each line in the middle. */
    public double centred(Paper paper, double middle, double top) {
        double high = size * LEADING * Paper.MM_PER_POINT;
        double y = top;
        for (String line : lines) {
            paper.centred(middle, y + high * 0.76, size, line);
            y += high;
        }
        return y;
    }
}
