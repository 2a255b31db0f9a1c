package org.yoriai.proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.association.AssociationLine;
import org.yoriai.association.FollowUpFacts;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.WorkbookSheet;
import org.yoriai.survey.SurveyOverview;

/** 年度の実績 (.xlsx) — sessions, attendance by association, surveys with native charts, follow-ups in the words of whoever made them, and agreements. */
final class YearWorkbook {
    /** Its title, heads of several lines, and how many answered. */
    private static final int HEADS_OF_QUESTION = 6;

    private final YearRecord year;
    private final List<AgreementFacts> agreements;
    private final ProposalWords words;
    private final XSSFWorkbook book = new XSSFWorkbook();

    YearWorkbook(YearRecord year, List<AgreementFacts> agreements, ProposalWords words) {
        this.year = year;
        this.agreements = agreements.reversed();
        this.words = words;
    }

    byte[] bytes() {
        try (book;
                var out = new ByteArrayOutputStream()) {
            sessions();
            associations();
            surveys();
            followUps();
            agreements();
            book.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void sessions() {
        WorkbookSheet sheet = sheet("sessions", 30, 24, 36, 30, 16, 12, 12, 12);
        heads(sheet, "session", "day", "title", "venue", "state", "registered", "came", "answers");
        sheet.freezeHeads();
        year.sessions()
                .forEach(line -> sheet.line(
                        words.session(line.session()),
                        EraDate.withWeekday(line.session().day()),
                        line.session().title(),
                        line.session().venue(),
                        words.say("programme.state."
                                + line.session().state().name().toLowerCase(Locale.ROOT)),
                        line.registered(),
                        line.came().<Object>map(people -> people).orElse("—"),
                        line.coverage().total()));
        sheet.sums(words.say("year.sum"), "", "", "", "", year.registered(), year.came(), year.answers());
    }

    private void associations() {
        int[] widths = new int[year.sessions().size() + 2];
        Arrays.fill(widths, 12);
        widths[0] = 26;
        WorkbookSheet sheet = sheet("associations", widths);
        sheet.heads(Stream.concat(
                        Stream.of(words.say("year.association"), words.say("year.sum")),
                        year.sessions().stream().map(line -> words.session(line.session())))
                .toArray(String[]::new));
        sheet.freezeHeads();
        year.associations().forEach(line -> {
            List<Integer> came = year.sessions().stream()
                    .map(session -> came(line, session.session()))
                    .toList();
            List<Object> cells = new ArrayList<>(List.of(
                    line.name(), came.stream().mapToInt(people -> people).sum()));
            cells.addAll(came);
            sheet.line(cells.toArray());
        });
        others(sheet);
    }

    /** Who came and named an association that the contract does not know, so that each column comes to the session's own figure. */
    private void others(WorkbookSheet sheet) {
        List<Integer> others = year.sessions().stream()
                .map(session -> session.came().orElse(0)
                        - year.associations().stream()
                                .mapToInt(line -> came(line, session.session()))
                                .sum())
                .toList();
        if (others.stream().anyMatch(people -> people != 0)) {
            List<Object> cells = new ArrayList<>(List.of(
                    words.say("year.others"),
                    others.stream().mapToInt(people -> people).sum()));
            cells.addAll(others);
            sheet.line(cells.toArray());
        }
    }

    private static int came(AssociationLine line, SessionSummary session) {
        return line.attended().stream()
                .filter(there -> there.session().id().equals(session.id()))
                .mapToInt(there -> there.came().orElse(0))
                .sum();
    }

    private void surveys() {
        WorkbookSheet sheet = sheet("surveys", surveyWidths());
        if (year.surveys().questions().isEmpty()) {
            sheet.line(words.say("year.no-answers"));
        }
        year.surveys().questions().forEach(question -> {
            sheet.keepTogether(question.options().size() + HEADS_OF_QUESTION + YearChart.ROWS);
            sheet.title(question.question());
            sheet.heads(Stream.concat(
                            Stream.of(words.say("year.option"), words.say("year.sum")),
                            question.groups().stream().map(YearWorkbook::name))
                    .toArray(String[]::new));
            int first = sheet.next();
            IntStream.range(0, question.options().size()).forEach(option -> option(sheet, question, option));
            int last = sheet.next() - 1;
            List<Object> answered = new ArrayList<>(List.of(words.say("year.answered"), question.answered()));
            question.groups().forEach(group -> answered.add(group.answered()));
            sheet.sums(answered.toArray());
            if (last >= first) {
                YearChart.draw(sheet.sheet(), question.question(), first, last, sheet.next());
                sheet.space(YearChart.ROWS);
            }
        });
    }

    private int[] surveyWidths() {
        int groups = year.surveys().questions().stream()
                .mapToInt(question -> question.groups().size())
                .max()
                .orElse(0);
        int[] widths = new int[groups + 2];
        Arrays.fill(widths, 16);
        widths[0] = 34;
        widths[1] = 8;
        return widths;
    }

    private void option(WorkbookSheet sheet, SurveyOverview.Compared question, int option) {
        List<Object> cells = new ArrayList<>(
                List.of(question.options().get(option), question.all().get(option)));
        question.groups()
                .forEach(group -> cells.add(group.counts()
                        .<Object>map(counts -> counts.get(option))
                        .orElseGet(() -> words.say("year.too-few"))));
        sheet.line(cells.toArray());
    }

    private static String name(SurveyOverview.Group group) {
        return Stream.concat(Stream.of(group.name()), group.day().map(EraDate::of).stream())
                .collect(Collectors.joining("\n"));
    }

    private void followUps() {
        WorkbookSheet sheet = sheet("follow-ups", 26, 22, 14, 14, 22, 50, 50);
        heads(sheet, "association", "due", "channel", "state", "closed", "task", "result");
        sheet.freezeHeads();
        year.followUps()
                .forEach(task -> sheet.line(
                        task.associationName(),
                        EraDate.of(task.draft().due()),
                        words.say("follow-up.channel." + task.draft().channel().wireName()),
                        words.say("follow-up.state." + task.state().wireName()),
                        task.closedOn().map(EraDate::of).orElse(""),
                        task.draft().task(),
                        result(task)));
    }

    private static String result(FollowUpFacts task) {
        return Stream.concat(task.talks().stream().map(talk -> talk.said()), task.reason().stream())
                .collect(Collectors.joining("\n"));
    }

    private void agreements() {
        WorkbookSheet sheet = sheet("agreements", 10, 20, 30, 50, 14, 22);
        heads(sheet, "number", "kind", "session", "title", "state", "changed");
        sheet.freezeHeads();
        agreements.forEach(one -> sheet.line(
                one.number(),
                words.say("agreement.kind." + one.kind().wireName()),
                one.session()
                        .flatMap(id -> year.sessions().stream()
                                .map(YearRecord.SessionLine::session)
                                .filter(session -> session.id().equals(id))
                                .findFirst())
                        .map(words::session)
                        .orElse(""),
                one.title(),
                words.say("agreement.state." + one.state().wireName()),
                day(one.changedAt())));
    }

    private WorkbookSheet sheet(String key, int... widths) {
        return new WorkbookSheet(book, words.say("year.sheet." + key), widths);
    }

    private void heads(WorkbookSheet sheet, String... keys) {
        sheet.heads(Stream.of(keys).map(key -> words.say("year." + key)).toArray(String[]::new));
    }

    private static String day(OffsetDateTime at) {
        return EraDate.of(at.atZoneSameInstant(BusinessTime.ZONE).toLocalDate());
    }
}
