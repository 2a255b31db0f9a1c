package org.yoriai.pdf;

import java.util.List;
import java.util.function.DoubleSupplier;

/** 紙の表 — its head stands again on every page, a row stays in one piece, and a row grows with what stands in it. */
public final class PaperTable {
    private static final double HEAD = 8;
    private static final double HEAD_SIZE = 9;
    private static final double HEAD_GREY = 0.92;
    private static final double PADDING = 2;
    private static final double SIZE = 11;
    private static final double SMALL = 7;
    private static final double LINE = 0.5;
    private final Paper paper;
    private final List<Column> columns;
    private final double left;
    private final double bottom;
    private final DoubleSupplier nextPage;
    private double smallest = 9;
    private double y;

    /** 列 — width in millimetres. */
    public record Column(String head, double width, boolean inTheMiddle) {
        public static Column of(String head, double width) {
            return new Column(head, width, false);
        }

        public static Column middle(String head, double width) {
            return new Column(head, width, true);
        }
    }

    /** 升 — with a reading above the text, or none. */
    public record Cell(String text, String above) {
        public static final Cell EMPTY = of("");

        public static Cell of(String text) {
            return new Cell(text, "");
        }
    }

    /** 場所 — where it begins, and the lowest line that it may reach. */
    public record Place(double left, double top, double bottom) {}

    /** @param nextPage begins a page and tells where the table goes on */
    public PaperTable(Paper paper, List<Column> columns, Place place, DoubleSupplier nextPage) {
        this.paper = paper;
        this.columns = List.copyOf(columns);
        this.left = place.left();
        this.y = place.top();
        this.bottom = place.bottom();
        this.nextPage = nextPage;
        head();
    }

    /** Letters that are never made smaller: rows grow instead. */
    public PaperTable withLargeLetters() {
        smallest = SIZE;
        return this;
    }

    /** Where the next thing below it may stand. */
    public double end() {
        return y;
    }

    /** @param least height of the row */
    public void row(double least, Cell... cells) {
        double height = least;
        for (int column = 0; column < columns.size(); column++) {
            height = Math.max(height, needed(columns.get(column), cells[column], least));
        }
        if (y + height > bottom) {
            y = nextPage.getAsDouble();
            head();
        }
        double x = left;
        for (int column = 0; column < columns.size(); column++) {
            draw(columns.get(column), cells[column], x, height, least);
            x += columns.get(column).width();
        }
        y += height;
    }

    private double needed(Column column, Cell cell, double least) {
        return above(cell, column).height() + text(cell, column, least).height() + 2;
    }

    private Fitted text(Cell cell, Column column, double least) {
        double room = least - 2 - above(cell, column).height();
        return Fitted.into(paper.type(), cell.text(), column.width() - 2 * PADDING, room, SIZE, smallest);
    }

    private Fitted above(Cell cell, Column column) {
        return Fitted.into(paper.type(), cell.above(), column.width() - 2 * PADDING, SMALL, SMALL, SMALL);
    }

    private void draw(Column column, Cell cell, double x, double height, double least) {
        paper.frame(x, y, column.width(), height, LINE);
        Fitted above = above(cell, column);
        Fitted text = text(cell, column, least);
        double top = y + (height - above.height() - text.height()) / 2;
        if (column.inTheMiddle()) {
            text.centred(paper, x + column.width() / 2, above.centred(paper, x + column.width() / 2, top));
        } else {
            text.draw(paper, x + PADDING, above.draw(paper, x + PADDING, top));
        }
    }

    private void head() {
        double x = left;
        for (Column column : columns) {
            paper.filled(x, y, column.width(), HEAD, HEAD_GREY);
            paper.frame(x, y, column.width(), HEAD, LINE);
            Fitted words =
                    Fitted.into(paper.type(), column.head(), column.width() - 1, HEAD - 0.5, HEAD_SIZE, SMALL - 1);
            words.centred(paper, x + column.width() / 2, y + (HEAD - words.height()) / 2);
            x += column.width();
        }
        y += HEAD;
    }
}
