package org.yoriai.sheet;

import java.util.List;
import java.util.UUID;
import org.yoriai.survey.SheetLayout.Place;

/**
 * 読み取ったこと — of one page; nothing of it is taken as an answer before a person confirms the sheet.
 *
 * @param strays writing where none is asked for: beside the boxes, around words, in the margins
 */
record PageFindings(int v, List<BoxFinding> boxes, List<AreaFinding> areas, List<Place> strays) {

    /**
     * ますの読み
     *
     * @param confidence from 0 to 1; below {@link #SURE} a person decides
     */
    record BoxFinding(UUID question, UUID option, Place place, boolean marked, double confidence) {
        /** 確信度: chosen on synthetic sheets so that none was wrong above it (docs/paper-reading.md). */
        static final double SURE = 0.6;

        boolean sure() {
            return confidence >= SURE;
        }
    }

    /**
     * 記入欄の読み
     *
     * @param written whether anything stands there, however faint
     */
    record AreaFinding(UUID question, UUID option, Place place, boolean written) {}
}
