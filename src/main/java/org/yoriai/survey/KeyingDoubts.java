package org.yoriai.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yoriai.survey.KeyingDoubt.Kind;

/** 入力の見直し — looks at a sheet beside what was keyed before and what was printed. */
@Component
class KeyingDoubts {
    private final Submissions submissions;
    private final PaperSheets sheets;
    private final ObjectProvider<VenueAnswers> venue;

    KeyingDoubts(Submissions submissions, PaperSheets sheets, ObjectProvider<VenueAnswers> venue) {
        this.submissions = submissions;
        this.sheets = sheets;
        this.venue = venue;
    }

    List<KeyingDoubt> of(Survey survey, SurveyFacts asked, KeyedPaper paper) {
        int sheet = paper.sheet();
        List<KeyingDoubt> doubts = new ArrayList<>();
        if (submissions.sheets(survey.id()).contains(sheet)) {
            doubts.add(new KeyingDoubt(Kind.KEYED_AT_DESK, sheet));
        }
        boolean atVenue = venue.stream()
                .flatMap(record -> record.sheets(survey.session()).stream())
                .anyMatch(keyed -> keyed.onPaper() && keyed.sheet() == sheet);
        if (atVenue) {
            doubts.add(new KeyingDoubt(Kind.KEYED_AT_VENUE, sheet));
        }
        var printings = sheets.printings(survey.session());
        if (!printings.isEmpty() && printings.stream().noneMatch(printing -> printing.holds(sheet))) {
            doubts.add(new KeyingDoubt(Kind.NOT_PRINTED, sheet));
        }
        doubts.addAll(answers(asked, paper.answers()));
        return List.copyOf(doubts);
    }

    private static List<KeyingDoubt> answers(SurveyFacts asked, Answers answers) {
        if (answers.answers().isEmpty()) {
            return List.of(new KeyingDoubt(Kind.EMPTY, 0));
        }
        Set<QuestionId> counted = asked.questionnaire().asked(answers).answers().stream()
                .map(Answers.Answer::question)
                .collect(Collectors.toSet());
        return asked.questions().stream()
                .filter(question -> answers.to(question.id()).isPresent() && !counted.contains(question.id()))
                .map(question -> new KeyingDoubt(Kind.NOT_ASKED, question.position()))
                .toList();
    }
}
