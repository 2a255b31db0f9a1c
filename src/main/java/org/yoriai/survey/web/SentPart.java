package org.yoriai.survey.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.survey.AnswerRules;
import org.yoriai.survey.AnswerRules.Problem;
import org.yoriai.survey.Answers;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionId;
import org.yoriai.survey.SectionFacts;
import org.yoriai.survey.SurveyFacts;
import org.yoriai.survey.web.FormPage.Place;

/** 送られた1枚 — all answers so far, and what is wrong on the part that was sent. */
record SentPart(Place place, Answers answers, List<Problem> problems) {
    /** Letters of one text that wait on the server: more than any question takes, so that too long a text can be mended. */
    private static final int LONGEST_KEPT = 4_000;

    /** @param before what the earlier parts answered */
    static SentPart of(Parts parts, Answers before, FilledForm form) {
        // what this part asks may depend on this part itself: all of it is read, and what is not asked falls away
        Place place = parts.at(form.part(), before);
        SectionFacts section = place.section();
        Set<QuestionId> here =
                section.questions().stream().map(QuestionFacts::id).collect(Collectors.toSet());
        Answers now = form.answers(section.questions());
        Answers merged = new Answers(Stream.concat(
                        before.answers().stream().filter(answer -> !here.contains(answer.question())),
                        now.answers().stream())
                .toList());
        List<QuestionFacts> asked = parts.shown(merged).stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> here.contains(question.id()))
                .toList();
        return new SentPart(place, merged, AnswerRules.problems(asked, merged));
    }

    /** The answers as they may wait: of what the questionnaire offers, and no longer than anybody writes. */
    Answers storable(SurveyFacts facts) {
        List<QuestionFacts> questions = facts.questions();
        return new Answers(answers.answers().stream()
                .map(answer -> storable(
                        questions.stream()
                                .filter(question -> question.id().equals(answer.question()))
                                .findFirst()
                                .orElseThrow(),
                        answer))
                .toList());
    }

    private static Answers.Answer storable(QuestionFacts question, Answers.Answer answer) {
        String text = answer.text();
        int letters = Math.min(LONGEST_KEPT, text.codePointCount(0, text.length()));
        return new Answers.Answer(
                answer.question(),
                answer.chosen().stream().filter(question::offers).toList(),
                text.substring(0, text.offsetByCodePoints(0, letters)));
    }
}
