package org.yoriai.sheet;

import java.util.ArrayList;
import java.util.List;

/** 黒い斑点 — what is darker than its surroundings, in connected pieces; shadows are not. */
final class DarkSpots {
    /** Of the light around it. */
    private static final double DARK = 0.62;

    private DarkSpots() {}

    /**
     * 斑点
     *
     * @param fill how much of its bounding box it covers
     */
    record Spot(Point middle, int left, int top, int width, int height, double fill) {
        int longer() {
            return Math.max(width, height);
        }

        boolean square() {
            return Math.min(width, height) > 0.6 * longer() && fill > 0.6;
        }
    }

    static List<Spot> in(GreyPicture picture) {
        boolean[] dark = dark(picture, Math.max(picture.width(), picture.height()) / 14);
        List<Spot> spots = new ArrayList<>();
        int[] waiting = new int[dark.length];
        for (int start = 0; start < dark.length; start++) {
            if (dark[start]) {
                spots.add(taken(picture.width(), dark, start, waiting));
            }
        }
        return spots;
    }

    /** Against the mean of a window around each pixel (Bradley's thresholding, by an integral image). */
    private static boolean[] dark(GreyPicture picture, int window) {
        int width = picture.width();
        int height = picture.height();
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += picture.at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        boolean[] dark = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - window / 2) * (width + 1);
            int below = Math.min(height, y + window / 2 + 1) * (width + 1);
            int high = (below - top) / (width + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - window / 2);
                int right = Math.min(width, x + window / 2 + 1);
                long sum = sums[below + right] - sums[below + left] - sums[top + right] + sums[top + left];
                dark[y * width + x] = (double) picture.at(x, y) * (right - left) * high < DARK * sum;
            }
        }
        return dark;
    }

    private static Spot taken(int width, boolean[] dark, int start, int[] waiting) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        long sumX = 0;
        long sumY = 0;
        int count = 0;
        int end = 0;
        waiting[end++] = start;
        dark[start] = false;
        while (end > 0) {
            int at = waiting[--end];
            int x = at % width;
            int y = at / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            sumX += x;
            sumY += y;
            count++;
            for (int[] step : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                int next = at + step[0] + step[1] * width;
                boolean inside = x + step[0] >= 0 && x + step[0] < width && next >= 0 && next < dark.length;
                if (inside && dark[next]) {
                    dark[next] = false;
                    waiting[end++] = next;
                }
            }
        }
        int wide = right - left + 1;
        int high = bottom - top + 1;
        return new Spot(
                new Point((double) sumX / count, (double) sumY / count),
                left,
                top,
                wide,
                high,
                (double) count / wide / high);
    }
}
