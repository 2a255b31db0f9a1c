package org.yoriai.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.survey.Results.OptionCount;
import org.yoriai.vault.Audit;

/** アンケートの見くらべ — one question as it was answered at every session that asked it; sessions with few answers are not told apart. */
@Service
@BothSides
@Transactional
public class SurveyOverview {
    private final SurveyRows surveys;
    private final QuestionnaireRows versions;
    private final QuestionnaireShelf shelf;
    private final SurveyResults results;
    private final ProgrammeSessions sessions;
    private final Audit audit;

    SurveyOverview(
            SurveyRows surveys,
            QuestionnaireRows versions,
            QuestionnaireShelf shelf,
            SurveyResults results,
            ProgrammeSessions sessions,
            Audit audit) {
        this.surveys = surveys;
        this.versions = versions;
        this.shelf = shelf;
        this.results = results;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** 実施回ごとの状態 — {@code version} empty while there is no questionnaire, {@code agreed} whether participants see it. */
    public record Line(SessionSummary session, Optional<Integer> version, boolean agreed, Coverage coverage) {}

    /**
     * 見くらべる設問 — by its words: the same question at another session is the same one.
     *
     * @param sessions what was answered where; without counts where too few answered
     * @param all everybody together
     */
    public record Compared(String question, List<String> options, List<At> sessions, List<Integer> all) {}

    /** ある実施回での答え */
    public record At(SessionSummary session, int answered, Optional<List<Integer>> counts) {}

    /** 見くらべ */
    public record Overview(List<Line> lines, List<Compared> questions) {}

    public Overview of(Person reader) {
        Map<UUID, Survey> bySession = surveys.findAll().stream()
                .collect(Collectors.toMap(survey -> survey.session().value(), Function.identity()));
        Map<UUID, List<QuestionnaireVersion>> known =
                versions
                        .findBySurveyIdInOrderByNumberDesc(
                                bySession.values().stream().map(Survey::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(QuestionnaireVersion::surveyId));
        Map<SessionSummary, Results> found = new LinkedHashMap<>();
        List<Line> lines = sessions.all().stream()
                .map(session -> Optional.ofNullable(bySession.get(session.id().value()))
                        .map(survey -> line(session, survey, known.getOrDefault(survey.getId(), List.of()), found))
                        .orElseGet(() -> new Line(session, Optional.empty(), false, Coverage.NOTHING)))
                .toList();
        audit.record(reader.id().toString(), "survey-results.compared", "contract", Integer.toString(found.size()));
        return new Overview(lines, compared(found));
    }

    private Line line(
            SessionSummary session,
            Survey survey,
            List<QuestionnaireVersion> versionsOf,
            Map<SessionSummary, Results> found) {
        Optional<QuestionnaireVersion> agreed =
                versionsOf.stream().filter(QuestionnaireVersion::agreed).findFirst();
        Results counted = agreed.map(version -> shelf.of(version).questions())
                .map(questions -> Tally.of(questions, results.gathered(survey, questions)))
                .orElse(Results.NONE);
        if (counted.coverage().total() > 0) {
            found.put(session, counted);
        }
        return new Line(
                session,
                versionsOf.stream().findFirst().map(QuestionnaireVersion::number),
                agreed.isPresent(),
                counted.coverage());
    }

    private static List<Compared> compared(Map<SessionSummary, Results> found) {
        Map<List<String>, Map<SessionSummary, Results.QuestionResult>> alike = new LinkedHashMap<>();
        found.forEach((session, results) -> results.questions().stream()
                .filter(result -> result.question().kind().chooses())
                .forEach(result -> alike.computeIfAbsent(words(result), _ -> new LinkedHashMap<>())
                        .put(session, result)));
        return alike.entrySet().stream()
                .map(one -> compared(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<String> words(Results.QuestionResult result) {
        return Stream.concat(
                        Stream.of(result.question().text()),
                        result.options().stream().map(option -> option.option().text()))
                .toList();
    }

    private static Compared compared(List<String> words, Map<SessionSummary, Results.QuestionResult> at) {
        List<String> options = words.subList(1, words.size());
        List<Map.Entry<SessionSummary, Results.QuestionResult>> where = List.copyOf(at.entrySet());
        Set<Integer> told = SmallGroups.told(
                where.stream().map(one -> one.getValue().answered()).toList());
        return new Compared(
                words.getFirst(),
                options,
                IntStream.range(0, where.size())
                        .mapToObj(place -> at(where.get(place), told.contains(place)))
                        .toList(),
                IntStream.range(0, options.size())
                        .mapToObj(option -> at.values().stream()
                                .mapToInt(result -> result.options().get(option).count())
                                .sum())
                        .toList());
    }

    private static At at(Map.Entry<SessionSummary, Results.QuestionResult> where, boolean told) {
        Results.QuestionResult result = where.getValue();
        return new At(
                where.getKey(),
                result.answered(),
                Optional.of(result.options().stream().map(OptionCount::count).toList())
                        .filter(_ -> told));
    }
}
