package org.yoriai.sheet;

import com.google.zxing.common.PerspectiveTransform;
import java.util.Arrays;
import org.yoriai.survey.SheetLayout;
import org.yoriai.survey.SheetLayout.Place;

/** まっすぐにしたページ — as if scanned: {@value #PER_MM} pixels per millimetre, shadows taken out, paper white. */
record StraightPage(GreyPicture picture) {
    static final int PER_MM = 8;
    private static final int WIDTH = (int) (SheetLayout.WIDTH * PER_MM);
    private static final int HEIGHT = (int) (SheetLayout.HEIGHT * PER_MM);
    private static final int TILE = 5 * PER_MM;
    /** In each tile so many of its pixels are darker than its paper. */
    private static final double PAPER = 0.8;

    static StraightPage of(GreyPicture photograph, PerspectiveTransform toPhotograph) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        float[] row = new float[2 * WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                row[2 * x] = (x + 0.5f) / PER_MM;
                row[2 * x + 1] = (y + 0.5f) / PER_MM;
            }
            toPhotograph.transformPoints(row);
            for (int x = 0; x < WIDTH; x++) {
                pixels[y * WIDTH + x] = (byte) Math.round(photograph.between(row[2 * x], row[2 * x + 1]));
            }
        }
        return new StraightPage(evenLight(new GreyPicture(WIDTH, HEIGHT, pixels)));
    }

    /** The picture of a page that lies straight, as a printer's file gives it. */
    static StraightPage asPrinted(GreyPicture page) {
        return of(
                page,
                PerspectiveTransform.quadrilateralToQuadrilateral(
                        0,
                        0,
                        210,
                        0,
                        210,
                        297,
                        0,
                        297,
                        0,
                        0,
                        page.width(),
                        0,
                        page.width(),
                        page.height(),
                        0,
                        page.height()));
    }

    /** How dark at the pixel: 0 paper, 1 black. */
    double dark(int x, int y) {
        return x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT ? 0 : 1 - picture.at(x, y) / 255.0;
    }

    /** With its eight neighbours: grain fades, strokes stay. */
    double darkAround(int x, int y) {
        double sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                sum += dark(x + dx, y + dy);
            }
        }
        return sum / 9;
    }

    /** What stands at a place, with some of its surroundings. */
    GreyPicture part(Place place, double margin) {
        Place wide = place.inset(-margin);
        return picture.part(pixels(wide.x()), pixels(wide.y()), pixels(wide.width()), pixels(wide.height()));
    }

    static int pixels(double millimetres) {
        return (int) Math.round(millimetres * PER_MM);
    }

    private static GreyPicture evenLight(GreyPicture page) {
        int across = Math.ceilDiv(WIDTH, TILE);
        int down = Math.ceilDiv(HEIGHT, TILE);
        GreyPicture paper = brightest(across, down, paperOfTiles(page, across, down));
        byte[] even = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            double row = Math.clamp((y + 0.5) / TILE - 0.5, 0, down - 1.001);
            for (int x = 0; x < WIDTH; x++) {
                double column = Math.clamp((x + 0.5) / TILE - 0.5, 0, across - 1.001);
                double light = Math.max(40, paper.between(column, row));
                even[y * WIDTH + x] = (byte) Math.min(255, Math.round(255 * page.at(x, y) / light));
            }
        }
        return new GreyPicture(WIDTH, HEIGHT, even);
    }

    private static byte[] paperOfTiles(GreyPicture page, int across, int down) {
        byte[] paper = new byte[across * down];
        int[] counts = new int[256];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                GreyPicture tile = page.part(column * TILE, row * TILE, TILE, TILE);
                Arrays.fill(counts, 0);
                for (byte pixel : tile.pixels()) {
                    counts[pixel & 0xFF]++;
                }
                paper[row * across + column] = (byte) quantile(counts, (int) (PAPER * tile.pixels().length));
            }
        }
        return paper;
    }

    private static int quantile(int[] counts, int rank) {
        int seen = 0;
        int value = 0;
        while (value < 255 && seen + counts[value] <= rank) {
            seen += counts[value++];
        }
        return value;
    }

    /** A tile full of ink has no paper of its own: its light is the median of its neighbours', when that is brighter. */
    private static GreyPicture brightest(int across, int down, byte[] tiles) {
        GreyPicture own = new GreyPicture(across, down, tiles);
        byte[] lit = new byte[tiles.length];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                GreyPicture around = own.part(column - 1, row - 1, 3, 3);
                int[] values = new int[around.pixels().length];
                Arrays.setAll(values, at -> around.pixels()[at] & 0xFF);
                Arrays.sort(values);
                lit[row * across + column] = (byte) Math.max(own.at(column, row), values[values.length / 2]);
            }
        }
        return new GreyPicture(across, down, lit);
    }
}
