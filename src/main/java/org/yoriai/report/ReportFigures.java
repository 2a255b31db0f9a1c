package org.yoriai.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yoriai.report.ReportParticulars.GroupWork;
import org.yoriai.report.ReportParticulars.Visit;
import org.yoriai.vault.Tokens;

/** 報告書の数え — what a report counts, and a hash of what it says, so that a later record can be held against it. */
record ReportFigures(Map<String, String> values) {

    private static final String SAYS = "says.";

    /** Words whose change is told already by the numbers among them. */
    private static final Map<String, Set<String>> TOLD_BY = Map.of(
            "attendance", Set.of("attended", "planned", "walk-ins", "absent"),
            "survey", Set.of("answers-screen", "answers-paper", "voices"),
            "visit", Set.of("notes", "rules", "promises"),
            "group-work", Set.of("groups", "cards"));

    ReportFigures {
        values = Map.copyOf(values);
    }

    static ReportFigures of(PerformanceReportContent content) {
        Map<String, String> values = new LinkedHashMap<>();
        AssociationAttendance sum = AssociationAttendance.sum(content.attendance());
        count(values, "attended", sum.attended());
        count(values, "planned", sum.planned());
        count(values, "walk-ins", sum.walkIns());
        count(values, "absent", sum.absent());
        says(values, "attendance", content.attendance());
        says(values, "overview", content.occasion());
        says(values, "agenda", content.agenda());
        content.survey().ifPresent(survey -> survey(values, survey));
        says(values, "account", content.account());
        says(values, "remark", content.remarks());
        particulars(values, content.particulars());
        return new ReportFigures(values);
    }

    private static void survey(Map<String, String> values, SurveyResult survey) {
        count(values, "answers-screen", survey.phone());
        count(values, "answers-paper", survey.paper());
        count(
                values,
                "voices",
                survey.openQuestions().stream()
                        .mapToInt(question -> question.voices().size())
                        .sum());
        // the people there are counted above
        says(values, "survey", survey.closedQuestions() + " " + survey.openQuestions());
    }

    private static void particulars(Map<String, String> values, ReportParticulars particulars) {
        says(values, "policy", particulars.policy());
        says(values, "materials", particulars.materials());
        count(values, "photographs", particulars.photographs().size() + particulars.unshown());
        particulars.visit().ifPresent(visit -> visit(values, visit));
        particulars.groupWork().ifPresent(work -> groupWork(values, work));
    }

    private static void visit(Map<String, String> values, Visit visit) {
        count(
                values,
                "notes",
                visit.steps().stream().mapToInt(step -> step.notes().size()).sum());
        count(values, "rules", visit.rules().size());
        count(values, "promises", visit.promises().size());
        says(values, "visit", visit);
    }

    private static void groupWork(Map<String, String> values, GroupWork work) {
        count(values, "groups", work.groups().size());
        count(
                values,
                "cards",
                work.loose().size()
                        + work.groups().stream()
                                .flatMap(group -> group.themes().stream())
                                .mapToInt(theme -> theme.cards().size())
                                .sum());
        says(values, "group-work", work);
    }

    private static void count(Map<String, String> values, String figure, int number) {
        values.put(figure, Integer.toString(number));
    }

    private static void says(Map<String, String> values, String part, Object words) {
        values.put(SAYS + part, Tokens.hash(words.toString()));
    }

    String written() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    static ReportFigures read(String written) {
        return new ReportFigures(written.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** What is otherwise now; numbers first. */
    List<ReportChange> until(ReportFigures now) {
        List<ReportChange> changes = now.values.keySet().stream()
                .sorted(Comparator.comparing((String key) -> key.startsWith(SAYS))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(key -> !Objects.equals(values.get(key), now.values.get(key)))
                .map(key -> change(key, now))
                .toList();
        Set<String> numbers = changes.stream()
                .filter(ReportChange::counted)
                .map(ReportChange::figure)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.counted()
                        || TOLD_BY.getOrDefault(change.figure(), Set.of()).stream()
                                .noneMatch(numbers::contains))
                .toList();
    }

    private ReportChange change(String key, ReportFigures now) {
        return key.startsWith(SAYS)
                ? new ReportChange(key.substring(SAYS.length()), false, "", "")
                : new ReportChange(
                        key,
                        true,
                        Optional.ofNullable(values.get(key)).orElse("0"),
                        Optional.ofNullable(now.values.get(key)).orElse("0"));
    }
}
