package org.yoriai.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yoriai.sheet.PageFindings.AreaFinding;
import org.yoriai.sheet.PageFindings.BoxFinding;
import org.yoriai.sheet.SheetUnderReview.Crop;
import org.yoriai.sheet.SheetUnderReview.Proposal;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.OptionId;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.SheetLayout;
import org.yoriai.survey.SheetLayout.Place;

/** 案を作る — from what was found on the pages to an answer for each question, with every reason to look at it. */
final class Proposals {
    private static final double MARGIN = 3;
    private static final double WORDS = 95;
    private static final float QUALITY = 0.8f;
    private final Map<Integer, PageFindings> findings;
    private final Map<Integer, StraightPage> pictures;

    Proposals(Map<Integer, PageFindings> findings, Map<Integer, StraightPage> pictures) {
        this.findings = findings;
        this.pictures = pictures;
    }

    Proposal of(QuestionFacts question) {
        List<OptionId> chosen = new ArrayList<>();
        Set<ReadingDoubt> doubts = EnumSet.noneOf(ReadingDoubt.class);
        List<Crop> crops = new ArrayList<>();
        findings.forEach((page, found) -> {
            List<BoxFinding> boxes = found.boxes().stream()
                    .filter(box -> box.question().equals(question.id().value()))
                    .toList();
            List<AreaFinding> areas = found.areas().stream()
                    .filter(area -> area.question().equals(question.id().value()))
                    .toList();
            boxes.stream()
                    .filter(box -> box.marked() && box.sure())
                    .forEach(box -> chosen.add(new OptionId(box.option())));
            if (!boxes.stream().allMatch(BoxFinding::sure)) {
                doubts.add(ReadingDoubt.UNCLEAR);
            }
            areas.stream().filter(AreaFinding::written).forEach(area -> written(area, boxes, doubts));
            crops(page, boxes, areas, crops);
        });
        if (crops.isEmpty()) {
            doubts.add(ReadingDoubt.NO_PICTURE);
        } else if (question.kind().chooses() && chosen.isEmpty() && !doubts.contains(ReadingDoubt.UNCLEAR)) {
            doubts.add(ReadingDoubt.NONE);
        }
        if (!question.kind().several() && chosen.size() > 1) {
            doubts.add(ReadingDoubt.SEVERAL);
        }
        return new Proposal(question, proposed(question, chosen, doubts), Set.copyOf(doubts), List.copyOf(crops));
    }

    /** Where only one may be chosen and there is any doubt, none is put forward. */
    private static Answer proposed(QuestionFacts question, List<OptionId> chosen, Set<ReadingDoubt> doubts) {
        boolean unsure = doubts.contains(ReadingDoubt.SEVERAL) || doubts.contains(ReadingDoubt.UNCLEAR);
        return new Answer(question.id(), unsure && !question.kind().several() ? List.of() : chosen, "");
    }

    private static void written(AreaFinding area, List<BoxFinding> boxes, Set<ReadingDoubt> doubts) {
        doubts.add(ReadingDoubt.HANDWRITING);
        boolean unmarked =
                boxes.stream().anyMatch(box -> box.option().equals(area.option()) && !(box.marked() && box.sure()));
        if (unmarked) {
            doubts.add(ReadingDoubt.BESIDE_UNMARKED);
        }
    }

    List<Crop> strays() {
        List<Crop> strays = new ArrayList<>();
        findings.forEach((page, found) ->
                found.strays().forEach(place -> strays.add(crop(page, place.inset(-2 * MARGIN)))));
        return strays;
    }

    private void crops(int page, List<BoxFinding> boxes, List<AreaFinding> areas, List<Crop> crops) {
        List<Place> places = new ArrayList<>();
        boxes.forEach(box -> places.add(box.place()));
        areas.forEach(area -> places.add(area.place()));
        if (places.isEmpty()) {
            return;
        }
        double left = least(places.stream().map(Place::x).toList()) - MARGIN;
        double top = least(places.stream().map(Place::y).toList()) - MARGIN;
        double right =
                most(places.stream().map(place -> place.x() + place.width()).toList());
        double below =
                most(places.stream().map(place -> place.y() + place.height()).toList());
        // the words stand to the right of a box, or below it where boxes stand side by side
        boolean row = boxes.size() > 1
                && boxes.getFirst().place().y() == boxes.getLast().place().y();
        double wide = Math.min(SheetLayout.WIDTH - 5, right + (boxes.isEmpty() || row ? 2 * MARGIN : WORDS));
        crops.add(crop(page, new Place(left, top, wide - left, below - top + (row ? 3 * MARGIN : MARGIN))));
    }

    private Crop crop(int page, Place place) {
        StraightPage picture = Objects.requireNonNull(pictures.get(page));
        return new Crop(page, place, picture.part(place, 0).jpeg(QUALITY));
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
