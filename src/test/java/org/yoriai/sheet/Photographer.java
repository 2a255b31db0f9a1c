package org.yoriai.sheet;

import com.google.zxing.common.PerspectiveTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Takes a page's picture as phones do: askew, from the side, in bad light, with grain, as a JPEG of two qualities. */
final class Photographer {
    private final Random random;

    Photographer(Random random) {
        this.random = random;
    }

    byte[] photograph(BufferedImage page) {
        GreyPicture paper = GreyPicture.of(page);
        int height = 2500 + random.nextInt(1100);
        int width = (int) (height * 0.75);
        boolean lying = random.nextInt(4) == 0;
        PerspectiveTransform toPaper = toPaper(paper, width, height);
        Light light = new Light(width, height, random);
        double grain = 2 + random.nextDouble() * 6;
        int desk = 50 + random.nextInt(100);
        // paper that was folded once does not lie flat: up to half a millimetre
        double bend = (random.nextDouble() - 0.5) * 12;
        byte[] taken = new byte[width * height];
        float[] row = new float[2 * width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[2 * x] = x;
                row[2 * x + 1] = y;
            }
            toPaper.transformPoints(row);
            for (int x = 0; x < width; x++) {
                double across = row[2 * x];
                double down = row[2 * x + 1] + bend * Math.sin(across / paper.width() * Math.PI * 2);
                boolean beside = across < 0 || down < 0 || across >= paper.width() - 1 || down >= paper.height() - 1;
                double seen = beside ? desk : 20 + soft(paper, across, down) * 0.86;
                double lit = seen * light.at(x, y) + random.nextGaussian() * grain;
                taken[y * width + x] = (byte) Math.clamp(Math.round(lit), 0, 255);
            }
        }
        GreyPicture picture = new GreyPicture(width, height, taken);
        return inColour((lying ? turned(picture) : picture).image(), random.nextBoolean() ? 0.9f : 0.45f);
    }

    /** Under a lamp paper is a little yellow. */
    private static byte[] inColour(BufferedImage grey, float quality) {
        BufferedImage colour = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            grey.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] << 16 | row[x] * 97 / 100 << 8 | row[x] * 88 / 100;
            }
            colour.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return GreyPicture.jpeg(colour, quality);
    }

    /** A lens lets neighbouring points run together. */
    private static double soft(GreyPicture paper, double x, double y) {
        return (paper.between(x - 1, y - 1)
                        + paper.between(x + 1, y - 1)
                        + paper.between(x - 1, y + 1)
                        + paper.between(x + 1, y + 1))
                / 4;
    }

    private PerspectiveTransform toPaper(GreyPicture paper, int width, int height) {
        double size = 0.82 + random.nextDouble() * 0.08;
        double halfHigh = height * size / 2;
        double halfWide = Math.min(halfHigh * 210 / 297, width * 0.46);
        double turn = Math.toRadians((random.nextDouble() * 2 - 1) * 5);
        float[] corners = new float[8];
        double[][] signs = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        for (int corner = 0; corner < 4; corner++) {
            double x = signs[corner][0] * halfWide * (0.94 + random.nextDouble() * 0.08);
            double y = signs[corner][1] * halfHigh * (0.95 + random.nextDouble() * 0.06);
            corners[2 * corner] = (float) (width / 2.0 + x * Math.cos(turn) - y * Math.sin(turn));
            corners[2 * corner + 1] = (float) (height / 2.0 + x * Math.sin(turn) + y * Math.cos(turn));
        }
        return PerspectiveTransform.quadrilateralToQuadrilateral(
                corners[0],
                corners[1],
                corners[2],
                corners[3],
                corners[4],
                corners[5],
                corners[6],
                corners[7],
                0,
                0,
                paper.width(),
                0,
                paper.width(),
                paper.height(),
                0,
                paper.height());
    }

    private static GreyPicture turned(GreyPicture picture) {
        byte[] pixels = new byte[picture.pixels().length];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                pixels[x * picture.height() + picture.height() - 1 - y] = (byte) picture.at(x, y);
            }
        }
        return new GreyPicture(picture.height(), picture.width(), pixels);
    }

    /** Falls off to one side, and a hand or a head throws a shadow with a soft edge. */
    private static final class Light {
        private final double slopeX;
        private final double slopeY;
        private final double shadow;
        private final double edgeX;
        private final double edgeY;
        private final double edge;
        private final double softness;

        Light(int width, int height, Random random) {
            slopeX = (random.nextDouble() - 0.5) * 0.5 / width;
            slopeY = (random.nextDouble() - 0.5) * 0.5 / height;
            shadow = random.nextInt(3) == 0 ? 0 : 0.15 + random.nextDouble() * 0.35;
            double angle = random.nextDouble() * Math.PI * 2;
            edgeX = Math.cos(angle);
            edgeY = Math.sin(angle);
            edge = edgeX * width * random.nextDouble() + edgeY * height * random.nextDouble();
            softness = height * (0.006 + random.nextDouble() * 0.03);
        }

        double at(int x, int y) {
            double beyond = (x * edgeX + y * edgeY - edge) / softness;
            double shade = shadow / (1 + Math.exp(-beyond));
            return Math.min(1.05, 0.95 + slopeX * x + slopeY * y) * (1 - shade);
        }
    }
}
