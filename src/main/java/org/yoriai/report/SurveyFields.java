package org.yoriai.report;

import java.util.List;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.report.SurveyResult.OpenQuestion;
import org.yoriai.report.SurveyResult.Option;
import org.yoriai.report.SurveyResult.Voice;

/** アンケートの結果の差込み: coverage, tables of the closed questions and the words of the open ones. */
final class SurveyFields {

    private SurveyFields() {}

    static Fields of(SurveyResult survey) {
        return new Fields()
                .number("present", survey.present())
                .number("phone", survey.phone())
                .number("paper", survey.paper())
                .number("total", survey.answered())
                .number("notReturned", survey.notReturned())
                .text("rate", Wording.percent(survey.answered(), survey.present()))
                .list(
                        "closed",
                        survey.closedQuestions().stream()
                                .map(SurveyFields::closed)
                                .toList())
                .list(
                        "open",
                        survey.openQuestions().stream().map(SurveyFields::open).toList());
    }

    private static Fields closed(ClosedQuestion question) {
        List<Fields> options = question.options().stream()
                .map(option -> option(option, question.answered()))
                .toList();
        return new Fields()
                .number("number", question.number())
                .text("text", question.text())
                .text("several", question.multiple() ? "（複数回答）" : "")
                .number("answered", question.answered())
                .passage("result", drawn(question), new Fields().list("options", options));
    }

    /** Whether there is anything to tabulate and to draw. */
    static boolean drawn(ClosedQuestion question) {
        return question.answered() > 0 && !question.options().isEmpty();
    }

    private static Fields option(Option option, int answered) {
        return new Fields()
                .text("text", option.text())
                .number("count", option.count())
                .text("share", Wording.percent(option.count(), answered));
    }

    private static Fields open(OpenQuestion question) {
        return new Fields()
                .number("number", question.number())
                .text("text", question.text())
                .number("written", question.voices().size())
                .list(
                        "voices",
                        question.voices().stream().map(SurveyFields::voice).toList());
    }

    private static Fields voice(Voice voice) {
        return new Fields()
                .text("text", voice.text().strip())
                .text("from", voice.association().map(name -> "（" + name + "）").orElse(""));
    }
}
