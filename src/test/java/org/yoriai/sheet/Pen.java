package org.yoriai.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.yoriai.survey.SheetLayout.Place;

/** Draws on a page what people draw: checks, crosses, faint ones, struck-out ones, handwriting. */
final class Pen {
    private static final double DOTS_PER_MM = 300 / 25.4;
    private final Graphics2D on;
    private final Random random;

    Pen(BufferedImage page, Random random) {
        this.random = random;
        this.on = page.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        on.scale(DOTS_PER_MM, DOTS_PER_MM);
    }

    /** A ballpoint or a felt pen. */
    void ink() {
        take(random.nextInt(80), between(0.35, 0.8));
    }

    /** A hard pencil, hardly pressed. */
    void pencil() {
        take(165 + random.nextInt(45), between(0.35, 0.5));
    }

    void mark(Place box) {
        if (random.nextInt(3) == 0) {
            cross(box);
        } else {
            check(box);
        }
    }

    /** One of the ways in which people take a mark back. */
    void strikeOut(Place box, int way) {
        double middle = box.y() + box.height() / 2;
        switch (way) {
            case 0 -> {
                line(box.x() - 1.8, middle - 0.5, box.x() + box.width() + 1.8, middle - 0.3);
                line(box.x() - 1.8, middle + 0.7, box.x() + box.width() + 1.8, middle + 0.9);
            }
            case 1 -> line(box.x() - 2, middle + between(-0.6, 0.6), box.x() + box.width() + 2, middle);
            case 2 -> zigzag(box, 6);
            case 3 -> {
                for (double y = box.y() + 0.2; y < box.y() + box.height(); y += 0.3) {
                    line(box.x() + 0.2, y, box.x() + box.width() - 0.2, y + 0.1);
                }
            }
            default -> {
                line(box.x() + 0.1, middle - 0.2, box.x() + box.width() - 0.1, middle + 0.2);
                line(box.x() + 0.2, middle + 0.9, box.x() + box.width() - 0.2, middle + 1.1);
            }
        }
    }

    void write(Place area, double share) {
        double height = Math.min(7, area.height() - 2);
        double x = area.x() + 3;
        while (x < area.x() + area.width() * share) {
            letter(x, area.y() + 1 + random.nextDouble() * 0.6, height * between(0.6, 0.9));
            x += height * between(0.75, 1);
        }
    }

    void ring(Place around) {
        on.draw(new Ellipse2D.Double(around.x(), around.y(), around.width(), around.height()));
    }

    private void check(Place box) {
        double x = box.x() + between(0.1, 0.9);
        double y = box.y() + box.height() * between(0.35, 0.6);
        double footX = x + between(0.9, 1.6);
        double footY = box.y() + box.height() * between(0.75, 1.05);
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(x + 0.4, footY - 0.3, footX, footY);
        path.quadTo(footX + 0.8, y, footX + between(1.6, 3.4), box.y() + between(-1.6, 1));
        on.draw(path);
    }

    private void cross(Place box) {
        double out = between(-0.7, 0.3);
        double right = box.x() + box.width() + out;
        double below = box.y() + box.height() + out;
        line(box.x() - out, box.y() - out + wobble(), right + wobble(), below);
        line(right, box.y() - out + wobble(), box.x() - out + wobble(), below);
    }

    private void zigzag(Place box, int turns) {
        Path2D path = new Path2D.Double();
        path.moveTo(box.x() - 0.6, box.y() + wobble());
        for (int turn = 1; turn <= turns; turn++) {
            double x = turn % 2 == 0 ? box.x() - 0.6 : box.x() + box.width() + 0.6;
            path.lineTo(x + wobble(), box.y() + box.height() * turn / turns + wobble());
        }
        on.draw(path);
    }

    private void letter(double x, double y, double size) {
        int strokes = 2 + random.nextInt(4);
        for (int stroke = 0; stroke < strokes; stroke++) {
            double fromX = x + random.nextDouble() * size * 0.7;
            double fromY = y + random.nextDouble() * size * 0.7;
            Path2D path = new Path2D.Double();
            path.moveTo(fromX, fromY);
            path.quadTo(
                    x + random.nextDouble() * size * 0.8,
                    y + random.nextDouble() * size,
                    x + random.nextDouble() * size * 0.8,
                    y + random.nextDouble() * size);
            on.draw(path);
        }
    }

    private void line(double x, double y, double toX, double toY) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo((x + toX) / 2 + wobble(), (y + toY) / 2 + wobble(), toX, toY);
        on.draw(path);
    }

    private void take(int grey, double width) {
        on.setColor(new Color(grey, grey, Math.min(255, grey + 20)));
        on.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private double wobble() {
        return between(-0.25, 0.25);
    }

    private double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }
}
