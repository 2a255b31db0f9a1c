package org.yoriai.survey;

import java.util.List;
import java.util.UUID;

/**
 * 回答票の割付 — where everything stands on a sheet, in millimetres from the page's upper left corner; kept with each printing, so
 * that a photographed sheet can be read by it.
 */
record SheetLayout(int v, List<PageLayout> pages) {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    /**
     * 1ページ
     *
     * @param marks the four black squares, clockwise from the upper left
     * @param code the QR code, which names sheet and page
     */
    record PageLayout(int number, List<Place> marks, Place code, List<Box> boxes, List<Area> areas) {}

    record Place(double x, double y, double width, double height) {}

    /** ます — one option's check box. */
    record Box(UUID question, UUID option, Place place) {}

    /**
     * 記入欄
     *
     * @param option the option beside which it stands, the question's own ID for the field of a written question
     */
    record Area(UUID question, UUID option, Place place) {}
}
