package org.yoriai.sheet;

import com.google.zxing.common.PerspectiveTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yoriai.sheet.DarkSpots.Spot;
import org.yoriai.survey.SheetLayout;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;

/**
 * 四隅の■ — finds the four black squares of a page; of all squares that could be them, those are taken with which the QR code
 * comes to lie where it was printed.
 */
final class PageMarks {
    private static final int LONGEST = 1800;
    private static final int NEAREST = 6;
    /** ミリ: how far off the code may come to lie. */
    private static final double TOLERANCE = 1.2;

    private final PageLayout layout;
    private final PageCode code;
    private final double module;
    private final double scale;

    private PageMarks(PageLayout layout, PageCode code) {
        this.layout = layout;
        this.code = code;
        this.module = layout.code().width() / code.modules();
        this.scale = code.upperLeft().to(code.upperRight()) / between();
    }

    /** @return from millimetres on the paper to the picture's pixels; empty where one of the four cannot be seen */
    static Optional<PerspectiveTransform> find(GreyPicture picture, PageLayout layout, PageCode code) {
        return new PageMarks(layout, code).find(picture);
    }

    private Optional<PerspectiveTransform> find(GreyPicture picture) {
        GreyPicture seen = picture.within(LONGEST);
        double by = (double) picture.width() / seen.width();
        double side = layout.marks().getFirst().width() * scale;
        List<Point> squares = DarkSpots.in(seen).stream()
                .filter(Spot::square)
                .filter(spot -> spot.longer() * by > side * 0.5 && spot.longer() * by < side * 2)
                // the middle of a pixel lies half a pixel from its corner, in either picture
                .map(spot -> new Point(
                        (spot.middle().x() + 0.5) * by - 0.5, (spot.middle().y() + 0.5) * by - 0.5))
                .toList();
        List<List<Point>> choices = layout.marks().stream()
                .map(mark -> near(squares, expected(middle(mark))))
                .toList();
        Optional<Fit> best = Optional.empty();
        for (List<Point> four : products(choices)) {
            Fit fit = fit(four);
            if (best.isEmpty() || fit.off() < best.get().off()) {
                best = Optional.of(fit);
            }
        }
        return best.filter(fit -> fit.off() < TOLERANCE * scale).map(Fit::transform);
    }

    private record Fit(PerspectiveTransform transform, double off) {}

    private Fit fit(List<Point> four) {
        float[] paper = new float[8];
        float[] seen = new float[8];
        for (int corner = 0; corner < 4; corner++) {
            Point middle = middle(layout.marks().get(corner));
            paper[2 * corner] = (float) middle.x();
            paper[2 * corner + 1] = (float) middle.y();
            seen[2 * corner] = (float) four.get(corner).x();
            seen[2 * corner + 1] = (float) four.get(corner).y();
        }
        PerspectiveTransform transform = PerspectiveTransform.quadrilateralToQuadrilateral(
                paper[0], paper[1], paper[2], paper[3], paper[4], paper[5], paper[6], paper[7], seen[0], seen[1],
                seen[2], seen[3], seen[4], seen[5], seen[6], seen[7]);
        Place place = layout.code();
        double near = 3.5 * module;
        double far = near + between();
        float[] finders = {
            (float) (place.x() + near), (float) (place.y() + near), (float) (place.x() + far),
            (float) (place.y() + near), (float) (place.x() + near), (float) (place.y() + far)
        };
        transform.transformPoints(finders);
        double off = Math.max(
                new Point(finders[0], finders[1]).to(code.upperLeft()),
                Math.max(
                        new Point(finders[2], finders[3]).to(code.upperRight()),
                        new Point(finders[4], finders[5]).to(code.lowerLeft())));
        return new Fit(transform, Double.isNaN(off) ? Double.MAX_VALUE : off);
    }

    private double between() {
        return module * (code.modules() - 7);
    }

    /** Where a place on the paper would be if the picture were taken from straight above. */
    private Point expected(Point paper) {
        double across = (paper.x() - layout.code().x() - 3.5 * module) / between();
        double down = (paper.y() - layout.code().y() - 3.5 * module) / between();
        Point from = code.upperLeft();
        return new Point(
                from.x()
                        + across * (code.upperRight().x() - from.x())
                        + down * (code.lowerLeft().x() - from.x()),
                from.y()
                        + across * (code.upperRight().y() - from.y())
                        + down * (code.lowerLeft().y() - from.y()));
    }

    private List<Point> near(List<Point> squares, Point expected) {
        return squares.stream()
                .filter(middle -> middle.to(expected) < SheetLayout.WIDTH / 2 * scale)
                .sorted(Comparator.comparingDouble(middle -> middle.to(expected)))
                .limit(NEAREST)
                .toList();
    }

    private static List<List<Point>> products(List<List<Point>> choices) {
        List<List<Point>> products = List.of(List.of());
        for (List<Point> choice : choices) {
            List<List<Point>> longer = new ArrayList<>();
            for (List<Point> begun : products) {
                for (Point next : choice) {
                    List<Point> with = new ArrayList<>(begun);
                    with.add(next);
                    longer.add(with);
                }
            }
            products = longer;
        }
        return products;
    }

    private static Point middle(Place place) {
        return new Point(place.x() + place.width() / 2, place.y() + place.height() / 2);
    }
}
