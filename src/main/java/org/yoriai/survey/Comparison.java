package org.yoriai.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yoriai.survey.SurveyOverview.By;
import org.yoriai.survey.SurveyOverview.Compared;
import org.yoriai.survey.SurveyOverview.Group;

/** 見くらべの計算 — one question wherever it was asked, by session, topic, kind, year or the association's type. */
final class Comparison {
    private static final String UNTOLD = "";
    private final By by;
    private final boolean years;
    private final String typeQuestion;

    /**
     * @param years whether sessions are of several years, so that each is named with its own
     * @param typeQuestion the words of the question that asks for the association's type
     */
    Comparison(By by, boolean years, String typeQuestion) {
        this.by = by;
        this.years = years;
        this.typeQuestion = typeQuestion;
    }

    /** 1部分 — what those of one type of association answered at one session. */
    private record Part(AskedSession at, String type, List<Received> received) {}

    List<Compared> of(List<AskedSession> asked) {
        Map<List<String>, List<Map.Entry<QuestionFacts, Part>>> alike = new LinkedHashMap<>();
        for (AskedSession at : asked) {
            List<Part> parts = parts(at);
            at.questions().stream()
                    .filter(question -> question.kind().chooses())
                    .filter(question -> by != By.ASSOCIATION || !isType(question))
                    .forEach(question ->
                            parts.forEach(part -> alike.computeIfAbsent(words(question), _ -> new ArrayList<>())
                                    .add(Map.entry(question, part))));
        }
        return alike.entrySet().stream()
                .map(one -> compared(one.getKey(), one.getValue()))
                .toList();
    }

    // always split by type, even where it is not looked at: what one view holds back, no other may tell
    private List<Part> parts(AskedSession at) {
        Optional<QuestionFacts> type =
                at.questions().stream().filter(this::isType).findFirst();
        Map<String, List<Received>> byType = at.gathered().counted().stream()
                .collect(Collectors.groupingBy(
                        one -> type.flatMap(question -> chosen(question, one)).orElse(UNTOLD),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byType.entrySet().stream()
                .map(one -> new Part(at, one.getKey(), one.getValue()))
                .toList();
    }

    private boolean isType(QuestionFacts question) {
        return question.kind().chooses()
                && !question.kind().several()
                && question.text().equals(typeQuestion);
    }

    private static Optional<String> chosen(QuestionFacts question, Received one) {
        return question.options().stream()
                .filter(option -> chose(question, option, one))
                .map(QuestionFacts.OptionFacts::text)
                .findFirst();
    }

    private Compared compared(List<String> words, List<Map.Entry<QuestionFacts, Part>> asked) {
        Bundles bundles = Bundles.of(asked.stream()
                .map(one -> new Bundles.Part(answered(one), labels(one.getValue())))
                .toList());
        Map<Object, Set<Integer>> groups = new LinkedHashMap<>();
        for (int place = 0; place < asked.size(); place++) {
            groups.computeIfAbsent(key(asked.get(place).getValue()), _ -> new TreeSet<>())
                    .add(place);
        }
        int options = words.size() - 1;
        return new Compared(
                words.getFirst(),
                words.subList(1, words.size()),
                groups.values().stream()
                        .map(places -> group(of(asked, places).toList(), options, bundles.tells(places)))
                        .toList(),
                counts(options, asked));
    }

    private Group group(List<Map.Entry<QuestionFacts, Part>> asked, int options, boolean told) {
        Part first = asked.getFirst().getValue();
        return new Group(
                name(first),
                Optional.of(first.at().session().day()).filter(_ -> by == By.SESSION),
                asked.stream().mapToInt(Comparison::answered).sum(),
                Optional.of(counts(options, asked)).filter(_ -> told));
    }

    private static Stream<Map.Entry<QuestionFacts, Part>> of(
            List<Map.Entry<QuestionFacts, Part>> asked, Set<Integer> places) {
        return places.stream().map(asked::get);
    }

    private static List<Integer> counts(int options, List<Map.Entry<QuestionFacts, Part>> asked) {
        return IntStream.range(0, options)
                .mapToObj(option -> (int) asked.stream()
                        .mapToLong(one -> one.getValue().received().stream()
                                .filter(received -> chose(
                                        one.getKey(), one.getKey().options().get(option), received))
                                .count())
                        .sum())
                .toList();
    }

    private static int answered(Map.Entry<QuestionFacts, Part> one) {
        return (int) one.getValue().received().stream()
                .filter(received -> received.answers().to(one.getKey().id()).isPresent())
                .count();
    }

    private static boolean chose(QuestionFacts question, QuestionFacts.OptionFacts option, Received one) {
        return one.answers()
                .to(question.id())
                .filter(answer -> answer.chosen().contains(option.id()))
                .isPresent();
    }

    // two sessions may have one title
    private Object key(Part part) {
        return by == By.SESSION ? part.at().session().id() : name(part);
    }

    private String name(Part part) {
        return switch (by) {
            case SESSION ->
                (years ? part.at().year().inEra() + " " : "")
                        + part.at().session().title();
            case TOPIC -> part.at().session().title();
            case KIND -> part.at().session().kind().wireName();
            case YEAR -> part.at().year().inEra();
            case ASSOCIATION -> part.type();
        };
    }

    private static List<String> labels(Part part) {
        var session = part.at().session();
        return List.of(
                part.at().year().inEra(),
                session.kind().wireName(),
                session.title(),
                session.id().toString(),
                part.type());
    }

    private static List<String> words(QuestionFacts question) {
        return Stream.concat(
                        Stream.of(question.text()), question.options().stream().map(QuestionFacts.OptionFacts::text))
                .toList();
    }
}
