package org.yoriai.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yoriai.sheet.DarkSpots.Spot;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;

/** 欄の外の書き込み — what stands on a filled page beside what was printed on it, its boxes and its fields. */
final class StrayInk {
    /** ミリ: as much as the paper may bend. */
    private static final double BEND = 1.1;
    /** A mark may reach so far out of its box. */
    private static final double AROUND_BOX = 3;

    private static final double AROUND_AREA = 1.5;
    private static final double DARK = 0.2;
    /** ミリ: shorter is a speck of dust. */
    private static final double SHORTEST = 3;

    private static final int EVERY = StraightPage.PER_MM / 4;

    /** The sheet's number, which differs from sheet to sheet. */
    private static final Place NUMBER = new Place(16, 11, 80, 9);

    /** ミリ: strokes as near as this belong together. */
    private static final double TOGETHER = 5;

    private StrayInk() {}

    /** @param blank the same page as printed */
    static List<Place> on(StraightPage filled, StraightPage blank, PageLayout layout) {
        int width = filled.picture().width() / EVERY;
        int height = filled.picture().height() / EVERY;
        boolean[] covered = covered(blank, layout, width, height);
        byte[] left = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean stray = !covered[y * width + x]
                        && filled.darkAround(x * EVERY + EVERY / 2, y * EVERY + EVERY / 2) > DARK;
                left[y * width + x] = (byte) (stray ? 0 : 255);
            }
        }
        List<Place> found = new ArrayList<>();
        DarkSpots.in(new GreyPicture(width, height, left)).stream()
                .filter(spot -> millimetres(spot.longer()) >= SHORTEST)
                .map(StrayInk::place)
                .forEach(place -> join(found, place));
        return List.copyOf(found);
    }

    /** What is written near each other is shown as one piece. */
    private static void join(List<Place> found, Place place) {
        Place whole = place;
        boolean grown = true;
        while (grown) {
            Place now = whole;
            List<Place> near = found.stream().filter(other -> touch(other, now)).toList();
            found.removeAll(near);
            whole = near.stream().reduce(now, StrayInk::around);
            grown = !near.isEmpty();
        }
        found.add(whole);
    }

    private static boolean touch(Place one, Place other) {
        return one.x() - TOGETHER < other.x() + other.width()
                && other.x() - TOGETHER < one.x() + one.width()
                && one.y() - TOGETHER < other.y() + other.height()
                && other.y() - TOGETHER < one.y() + one.height();
    }

    private static Place around(Place one, Place other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Place(
                x,
                y,
                Math.max(one.x() + one.width(), other.x() + other.width()) - x,
                Math.max(one.y() + one.height(), other.y() + other.height()) - y);
    }

    private static boolean[] covered(StraightPage blank, PageLayout layout, int width, int height) {
        boolean[] covered = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (blank.dark(x * EVERY + EVERY / 2, y * EVERY + EVERY / 2) > DARK / 2) {
                    cover(covered, width, new Place(millimetres(x), millimetres(y), 0, 0).inset(-BEND));
                }
            }
        }
        List<Place> taken = new ArrayList<>();
        layout.boxes().forEach(box -> taken.add(box.place().inset(-AROUND_BOX)));
        layout.areas().forEach(area -> taken.add(area.place().inset(-AROUND_AREA)));
        layout.marks().forEach(mark -> taken.add(mark.inset(-2)));
        taken.add(layout.code().inset(-3));
        taken.add(NUMBER);
        // the paper's own edge, and what lies beyond it
        Stream.of(
                        new Place(0, 0, 210, 5),
                        new Place(0, 292, 210, 5),
                        new Place(0, 0, 5, 297),
                        new Place(205, 0, 5, 297))
                .forEach(taken::add);
        taken.forEach(place -> cover(covered, width, place));
        return covered;
    }

    private static void cover(boolean[] covered, int width, Place place) {
        int height = covered.length / width;
        int left = Math.clamp(cells(place.x()), 0, width);
        int right = Math.clamp(cells(place.x() + place.width()) + 1L, 0, width);
        int below = Math.clamp(cells(place.y() + place.height()) + 1L, 0, height);
        for (int y = Math.clamp(cells(place.y()), 0, height); y < below; y++) {
            Arrays.fill(covered, y * width + left, y * width + Math.max(left, right), true);
        }
    }

    private static Place place(Spot spot) {
        return new Place(
                millimetres(spot.left()),
                millimetres(spot.top()),
                millimetres(spot.width()),
                millimetres(spot.height()));
    }

    private static int cells(double millimetres) {
        return (int) Math.floor(millimetres * StraightPage.PER_MM / EVERY);
    }

    private static double millimetres(int cells) {
        return (double) cells * EVERY / StraightPage.PER_MM;
    }
}
