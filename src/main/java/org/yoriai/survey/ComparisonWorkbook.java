package org.yoriai.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yoriai.shared.WorkbookSheet;
import org.yoriai.shared.WorkbookSheet.Share;
import org.yoriai.survey.SurveyOverview.Compared;
import org.yoriai.survey.SurveyOverview.Group;

/** 見くらべの表 — for each question the groups' counts, their shares with a native chart, and the groups held back by name alone. */
final class ComparisonWorkbook {
    private static final int NAME = 44;
    private static final int FIGURE = 16;
    private static final int COLUMNS = 12;
    private static final int CHART_ROWS = 16;
    private final ComparisonWords words;

    ComparisonWorkbook(ComparisonWords words) {
        this.words = words;
    }

    byte[] bytes(List<Compared> questions) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            int[] widths = IntStream.range(0, COLUMNS)
                    .map(column -> column == 0 ? NAME : FIGURE)
                    .toArray();
            WorkbookSheet sheet = new WorkbookSheet(book, words.say("survey.compare"), widths);
            questions.forEach(question -> table(sheet, question));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void table(WorkbookSheet sheet, Compared question) {
        List<Group> told = question.groups().stream()
                .filter(group -> group.counts().isPresent())
                .toList();
        sheet.heads(question.question());
        heads(sheet, question);
        told.forEach(group -> counts(
                sheet, words.name(group), group.answered(), group.counts().orElseThrow()));
        counts(sheet, words.say("survey.book.all"), question.answered(), question.all());
        question.groups().stream()
                .filter(group -> group.counts().isEmpty())
                .forEach(group -> sheet.line(words.name(group), group.answered(), words.say("survey.compare-held")));
        if (question.answered() > 0) {
            sheet.space(1);
            drawn(sheet, question, told);
        }
        sheet.space(1);
    }

    private void drawn(WorkbookSheet sheet, Compared question, List<Group> told) {
        heads(sheet, question);
        int first = sheet.next();
        told.forEach(group -> shares(
                sheet, words.name(group), group.answered(), group.counts().orElseThrow()));
        shares(sheet, words.say("survey.book.all"), question.answered(), question.all());
        ComparisonChart.draw(
                sheet.sheet(),
                question.question(),
                first,
                sheet.next() - 1,
                question.options().size());
        sheet.space(CHART_ROWS);
    }

    private void heads(WorkbookSheet sheet, Compared question) {
        sheet.heads(
                Stream.concat(Stream.of(words.unit(), words.say("survey.book.answered")), question.options().stream())
                        .toArray(String[]::new));
    }

    private static void counts(WorkbookSheet sheet, String name, int answered, List<Integer> counts) {
        sheet.line(Stream.concat(Stream.of(name, answered), counts.stream()).toArray());
    }

    private static void shares(WorkbookSheet sheet, String name, int answered, List<Integer> counts) {
        sheet.line(Stream.concat(Stream.of(name, answered), counts.stream().map(count -> Share.of(count, answered)))
                .toArray());
    }

    /** One line for each group and option, for other programmes. */
    List<List<String>> lines(List<Compared> questions) {
        return Stream.concat(
                        Stream.of(Stream.of("question", "group", "answered", "option", "people", "share")
                                .map(column -> words.say("survey.book." + column))
                                .toList()),
                        questions.stream()
                                .flatMap(question ->
                                        question.groups().stream().flatMap(group -> lines(question, group))))
                .collect(Collectors.toList());
    }

    private Stream<List<String>> lines(Compared question, Group group) {
        return IntStream.range(0, question.options().size())
                .mapToObj(option -> List.of(
                        question.question(),
                        words.name(group),
                        Integer.toString(group.answered()),
                        question.options().get(option),
                        group.counts()
                                .map(counts -> Integer.toString(counts.get(option)))
                                .orElseGet(() -> words.say("survey.compare-held")),
                        group.counts()
                                .filter(_ -> group.answered() > 0)
                                .map(counts -> "%.3f".formatted((double) counts.get(option) / group.answered()))
                                .orElse("")));
    }
}
