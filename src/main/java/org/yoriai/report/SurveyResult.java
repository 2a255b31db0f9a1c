package org.yoriai.report;

import java.util.List;
import java.util.Optional;

/**
 * アンケートの集計: who answered, and what.
 *
 * @param present 出席者, in people
 * @param phone answered by smartphone
 * @param paper answered on paper
 */
record SurveyResult(
        int present, int phone, int paper, List<ClosedQuestion> closedQuestions, List<OpenQuestion> openQuestions) {

    SurveyResult {
        closedQuestions = List.copyOf(closedQuestions);
        openQuestions = List.copyOf(openQuestions);
        if (Math.min(present, Math.min(phone, paper)) < 0) {
            throw new IllegalArgumentException("People and sheets are counted from 0");
        }
    }

    int answered() {
        return phone + paper;
    }

    /** 未回収: never below 0, as a sheet may have been handed in by someone whose attendance was not recorded. */
    int notReturned() {
        return Math.max(0, present - answered());
    }

    /**
     * 選択式の問い.
     *
     * @param number 問n
     * @param multiple several options may be chosen, so the percentages need not add up to 100
     * @param answered people who answered this question; the percentages are of them
     */
    record ClosedQuestion(int number, String text, boolean multiple, int answered, List<Option> options) {

        ClosedQuestion {
            options = List.copyOf(options);
            for (Option option : options) {
                if (option.count() > answered) {
                    throw new IllegalArgumentException("More choices than people who answered question " + number);
                }
            }
        }
    }

    /** 選択肢 with the people who chose it. */
    record Option(String text, int count) {

        Option {
            if (count < 0) {
                throw new IllegalArgumentException("Choices are counted from 0");
            }
        }
    }

    /** 記述式の問い with what was written. */
    record OpenQuestion(int number, String text, List<Voice> voices) {

        OpenQuestion {
            voices = List.copyOf(voices);
        }
    }

    /** 自由記述: the words, and the association where it may be named. */
    record Voice(String text, Optional<String> association) {}
}
