package org.yoriai.sheet;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.yoriai.survey.SheetLayout.Area;
import org.yoriai.survey.SheetLayout.Box;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;

/** A printed page as somebody filled it in, and what is true of it. */
record FilledPage(BufferedImage picture, Map<UUID, Hand> boxes, Map<UUID, Boolean> areas, int rings) {
    /** How a box was left. */
    enum Hand {
        EMPTY,
        MARKED,
        FAINT,
        STRUCK_OUT;

        boolean chosen() {
            return this == MARKED || this == FAINT;
        }
    }

    static FilledPage of(BufferedImage printed, PageLayout layout, Random random) {
        BufferedImage picture = new BufferedImage(printed.getWidth(), printed.getHeight(), BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().drawImage(printed, 0, 0, null);
        Pen pen = new Pen(picture, random);
        Map<UUID, Hand> boxes = new HashMap<>();
        pen.ink();
        for (Box box : layout.boxes()) {
            Hand hand = hand(random.nextInt(100));
            boxes.put(box.option(), hand);
            draw(pen, box.place(), hand, random);
        }
        Map<UUID, Boolean> areas = new HashMap<>();
        for (Area area : layout.areas()) {
            boolean written = random.nextInt(3) > 0;
            areas.put(area.option(), written);
            if (written) {
                pen.write(area.place(), 0.15 + random.nextDouble() * 0.7);
            }
        }
        int rings = random.nextInt(5) == 0 && !layout.boxes().isEmpty() ? 1 : 0;
        if (rings > 0) {
            Place box = layout.boxes().getFirst().place();
            pen.ink();
            pen.ring(new Place(box.x() + 6, box.y() - 1.5, 22, 8));
        }
        return new FilledPage(picture, boxes, areas, rings);
    }

    private static Hand hand(int of100) {
        if (of100 < 60) {
            return Hand.EMPTY;
        }
        if (of100 < 88) {
            return Hand.MARKED;
        }
        return of100 < 94 ? Hand.FAINT : Hand.STRUCK_OUT;
    }

    private static void draw(Pen pen, Place box, Hand hand, Random random) {
        switch (hand) {
            case EMPTY -> {
                // left as it is
            }
            case MARKED -> pen.mark(box);
            case FAINT -> {
                pen.pencil();
                pen.mark(box);
                pen.ink();
            }
            case STRUCK_OUT -> {
                pen.mark(box);
                pen.strikeOut(box, random.nextInt(5));
            }
        }
    }

    List<UUID> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().chosen())
                .map(Map.Entry::getKey)
                .toList();
    }
}
