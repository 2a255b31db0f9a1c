package org.yoriai.report;

import org.yoriai.report.SurveyResult.ClosedQuestion;

/**
 * 棒グラフの大きさ: how high a chart and the rows beside it are, so that each bar stands in line with its option.
 *
 * @param rowHeight of every row of the table, in twips: as much as the longest option takes
 * @param height of the chart, in twips
 * @param inLine whether each bar stands beside its row; where the rows would take more than a page it does not, and the
 *     chart names its bars itself
 */
record ChartSize(int rowHeight, int height, boolean inLine) {

    /** What a line of 9.5 pt and the space around it take, in twips: the template's own values, and the rule. */
    private static final int LINE = 285;

    private static final int AROUND = 110;

    /** Full-width characters that surely fit on a line of the first column. */
    private static final double CHARACTERS = 15.5;

    private static final int HIGHEST = 10_000;
    private static final int BAR = 205;
    private static final int WIDEST_GAP = 500;

    static ChartSize of(ClosedQuestion question) {
        int rows = question.options().size();
        int rowHeight = LINE * lines(question) + AROUND;
        boolean inLine = (long) rowHeight * rows <= HIGHEST;
        return inLine ? new ChartSize(rowHeight, rowHeight * rows, true) : byItself(rowHeight, rows);
    }

    private static ChartSize byItself(int rowHeight, int rows) {
        return new ChartSize(rowHeight, Math.min((LINE + AROUND) * rows, HIGHEST), false);
    }

    /** The same where no rows stand beside it. */
    ChartSize alone() {
        return inLine ? byItself(rowHeight, height / rowHeight) : this;
    }

    /** The space between two bars in percent of a bar, which are all equally thick. */
    int gapPercent() {
        return inLine ? Math.min(WIDEST_GAP, (rowHeight - BAR) * 100 / BAR) : 100;
    }

    private static int lines(ClosedQuestion question) {
        double longest = question.options().stream()
                .mapToDouble(option -> option.text()
                        .codePoints()
                        .mapToDouble(c -> c < 0x2000 ? 0.65 : 1)
                        .sum())
                .max()
                .orElse(0);
        return Math.max(1, (int) Math.ceil(longest / CHARACTERS));
    }
}
