package org.yoriai.survey.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yoriai.survey.Answers;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionId;
import org.yoriai.survey.SectionFacts;
import org.yoriai.survey.SurveyFacts;
import org.yoriai.survey.web.FormPage.Place;

/** 1枚ずつの並び — which part of a questionnaire comes at which place, by what has been answered so far. */
record Parts(SurveyFacts facts) {
    boolean several() {
        return all().size() > 1;
    }

    /** The parts that are asked after these answers, each with the questions that they leave. */
    List<SectionFacts> shown(Answers answers) {
        return facts.questionnaire().shown(answers);
    }

    /** @param part from 1; what lies beyond either end is the nearest there is */
    Place at(int part, Answers answers) {
        List<SectionFacts> shown = shown(answers);
        int index = index(part, shown);
        SectionFacts section = whole(shown.get(index));
        return new Place(index + 1, count(shown, section), section);
    }

    /** As {@link #at}, of all parts, conditions met or not. */
    Place ofAll(int part) {
        int index = index(part, all());
        return new Place(index + 1, all().size(), all().get(index));
    }

    /** The section with all of its questions: those that depend on an answer given on the same page stand there too. */
    private SectionFacts whole(SectionFacts shown) {
        return all().stream()
                .filter(section -> section.id().equals(shown.id()))
                .findFirst()
                .orElse(shown);
    }

    /** Later parts that depend on an answer still to come count: the button must not promise the end too early. */
    private int count(List<SectionFacts> shown, SectionFacts here) {
        int from = all().indexOf(here);
        Set<QuestionId> open = all().stream()
                .skip(from)
                .flatMap(section -> section.questions().stream())
                .map(QuestionFacts::id)
                .collect(Collectors.toSet());
        Set<UUID> known = shown.stream().map(SectionFacts::id).collect(Collectors.toSet());
        long mayCome = all().stream()
                .skip(from + 1L)
                .filter(section -> !known.contains(section.id()))
                .filter(section -> section.shownIf()
                        .filter(condition -> open.contains(condition.question()))
                        .isPresent())
                .count();
        return shown.size() + (int) mayCome;
    }

    private List<SectionFacts> all() {
        return facts.questionnaire().sections();
    }

    private static int index(int part, List<SectionFacts> parts) {
        return Math.clamp(part, 1, parts.size()) - 1;
    }
}
