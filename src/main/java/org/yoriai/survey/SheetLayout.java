package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 回答票の割付 — where everything stands on a sheet, in millimetres from the page's upper left corner; kept with each printing, so
 * that a photographed sheet can be read by it.
 */
public record SheetLayout(int v, List<PageLayout> pages) {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    public Optional<PageLayout> page(int number) {
        return pages.stream().filter(page -> page.number() == number).findFirst();
    }

    /**
     * 1ページ
     *
     * @param marks the four black squares, clockwise from the upper left
     * @param code the QR code, which names sheet and page
     */
    public record PageLayout(int number, List<Place> marks, Place code, List<Box> boxes, List<Area> areas) {}

    /** 位置 */
    public record Place(double x, double y, double width, double height) {
        public Place inset(double by) {
            return new Place(x + by, y + by, width - 2 * by, height - 2 * by);
        }
    }

    /** ます — one option's check box. */
    public record Box(UUID question, UUID option, Place place) {}

    /**
     * 記入欄
     *
     * @param option the option beside which it stands, the question's own ID for the field of a written question
     */
    public record Area(UUID question, UUID option, Place place) {}
}
