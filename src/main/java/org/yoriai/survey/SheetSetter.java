package org.yoriai.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yoriai.pdf.JapaneseType;
import org.yoriai.survey.QuestionFacts.OptionFacts;
import org.yoriai.survey.SheetLayout.Area;
import org.yoriai.survey.SheetLayout.Box;
import org.yoriai.survey.SheetLayout.PageLayout;
import org.yoriai.survey.SheetLayout.Place;

/** 用紙の組版 — sets a questionnaire into pages of A4: the words and lines to print, and where each box stands. */
final class SheetSetter {
    private static final double MARGIN = 18;
    private static final double WIDTH = SheetLayout.WIDTH - 2 * MARGIN;
    private static final double TOP = 40;
    private static final double BOTTOM = SheetLayout.HEIGHT - 22;
    private static final double MARK = 6;
    private static final double MARK_EDGE = 8;
    private static final double CODE = 22;
    private static final double BOX = 4.5;
    private static final double MM_PER_POINT = 25.4 / 72;
    /** 12ポイント: readers are often over seventy. */
    private static final double TEXT = 12;

    private static final double NOTE = 10;
    private static final double LEADING = 1.5;
    private static final double WRITING = 26;
    private static final double OTHER = 9;

    private final JapaneseType font;
    private final SheetWords words;
    private final List<SetPage> pages = new ArrayList<>();
    private double y = TOP;

    SheetSetter(JapaneseType font, SheetWords words) {
        this.font = font;
        this.words = words;
    }

    /** 語 — a line of text with its baseline. */
    record Line(double x, double baseline, double size, String text) {}

    /** 組んだページ */
    record SetPage(List<Line> lines, List<Place> frames, PageLayout layout) {}

    List<SetPage> set(Questionnaire questionnaire) {
        newPage();
        paragraph(questionnaire.title().plain(), 16, 0);
        paragraph(questionnaire.intro().plain(), TEXT, 0);
        paragraph(words.how(), NOTE, 0);
        for (SectionFacts section : questionnaire.sections()) {
            y += 3;
            section.shownIf().ifPresent(condition -> paragraph(words.asked(questionnaire, condition), NOTE, 0));
            if (!section.title().blank()) {
                room(20);
                paragraph(section.title().plain(), 14, 0);
            }
            section.questions().forEach(question -> question(questionnaire, question));
        }
        return pages;
    }

    private void question(Questionnaire questionnaire, QuestionFacts question) {
        List<String> text = font.lines(words.number(question) + "　" + question.text(), TEXT, points(WIDTH));
        room(height(text.size(), TEXT) + 3 + answers(question));
        y += 3;
        lines(text, TEXT, 0);
        question.shownIf().ifPresent(condition -> paragraph(words.asked(questionnaire, condition), NOTE, 4));
        paragraph(question.hint(), NOTE, 4);
        paragraph(question.reason().plain(), NOTE, 4);
        y += 1;
        if (question.kind() == QuestionKind.SCALE) {
            scale(question);
        } else if (question.kind().chooses()) {
            question.options().forEach(option -> option(question, option));
        } else {
            area(
                    question,
                    question.id().value(),
                    4,
                    question.kind() == QuestionKind.NUMBER ? 40 : WIDTH - 4,
                    question.kind() == QuestionKind.TEXT ? WRITING : OTHER);
        }
    }

    private void option(QuestionFacts question, OptionFacts option) {
        List<String> text = font.lines(option.text(), TEXT, points(WIDTH - 14));
        room(Math.max(BOX + 2.5, height(text.size(), TEXT)) + (option.open() ? OTHER + 2 : 0));
        box(question, option, MARGIN + 4, y + 0.8);
        lines(text, TEXT, 12);
        if (option.open()) {
            area(question, option.id().value(), 12, WIDTH - 12, OTHER);
        }
        y += 1;
    }

    /** Side by side when the words are short, each box with its word below; otherwise like any choice. */
    private void scale(QuestionFacts question) {
        int steps = question.options().size();
        double column = (WIDTH - 4) / steps;
        boolean fits = question.options().stream()
                .allMatch(option -> font.width(font.printable(option.text()), NOTE) < points(column - 2));
        if (!fits || question.open().isPresent()) {
            question.options().forEach(option -> option(question, option));
            return;
        }
        room(BOX + 9);
        for (int step = 0; step < steps; step++) {
            OptionFacts option = question.options().get(step);
            double middle = MARGIN + 4 + column * (step + 0.5);
            box(question, option, middle - BOX / 2, y + 0.8);
            String text = font.printable(option.text());
            double width = font.width(text, NOTE) * MM_PER_POINT;
            page().lines().add(new Line(middle - width / 2, y + BOX + 5.5, NOTE, text));
        }
        y += BOX + 8;
    }

    private void box(QuestionFacts question, OptionFacts option, double x, double top) {
        Place place = new Place(x, top, BOX, BOX);
        page().frames().add(place);
        page().layout().boxes().add(new Box(question.id().value(), option.id().value(), place));
    }

    private void area(QuestionFacts question, UUID option, double indent, double width, double height) {
        room(height + 2);
        Place place = new Place(MARGIN + indent, y, width, height);
        page().frames().add(place);
        page().layout().areas().add(new Area(question.id().value(), option, place));
        y += height + 2;
    }

    private void paragraph(String text, double size, double indent) {
        if (!text.isBlank()) {
            lines(font.lines(text, size, points(WIDTH - indent)), size, indent);
        }
    }

    private void lines(List<String> lines, double size, double indent) {
        for (String line : lines) {
            double high = size * LEADING * MM_PER_POINT;
            room(high);
            page().lines().add(new Line(MARGIN + indent, y + high * 0.72, size, line));
            y += high;
        }
    }

    private double answers(QuestionFacts question) {
        if (question.kind() == QuestionKind.TEXT) {
            return WRITING + 6;
        }
        // a question stays on one page with its options as long as a page can hold them
        return Math.min(120, Math.max(1, question.options().size()) * (BOX + 3.5) + 4);
    }

    private void room(double needed) {
        if (y + needed > BOTTOM && y > TOP) {
            newPage();
        }
    }

    private void newPage() {
        y = TOP;
        int number = pages.size() + 1;
        double right = SheetLayout.WIDTH - MARK_EDGE - MARK;
        double below = SheetLayout.HEIGHT - MARK_EDGE - MARK;
        pages.add(new SetPage(
                new ArrayList<>(),
                new ArrayList<>(),
                new PageLayout(
                        number,
                        List.of(
                                new Place(MARK_EDGE, MARK_EDGE, MARK, MARK),
                                new Place(right, MARK_EDGE, MARK, MARK),
                                new Place(right, below, MARK, MARK),
                                new Place(MARK_EDGE, below, MARK, MARK)),
                        new Place(SheetLayout.WIDTH - MARGIN - CODE - 2, 12, CODE, CODE),
                        new ArrayList<>(),
                        new ArrayList<>())));
    }

    private SetPage page() {
        return pages.getLast();
    }

    private static double height(int lines, double size) {
        return lines * size * LEADING * MM_PER_POINT;
    }

    private static double points(double millimetres) {
        return millimetres / MM_PER_POINT;
    }
}
