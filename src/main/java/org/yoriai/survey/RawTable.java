package org.yoriai.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/**
 * 個票 — one row an answer, one column a question; of a question with several choices one column an option, 1 or 0. No time and no
 * receipt: who sat beside the one who sent could tell the answer by it.
 */
final class RawTable {
    private final List<Column> columns;
    private final SheetWords words;

    RawTable(List<QuestionFacts> questions, SheetWords words) {
        this.words = words;
        this.columns = IntStream.range(0, questions.size())
                .boxed()
                .flatMap(index -> columns("Q" + (index + 1), questions.get(index)).stream())
                .toList();
    }

    /**
     * 列
     *
     * @param option of a question with several choices
     * @param beside whether it holds what was written beside 「その他」
     */
    record Column(String name, QuestionFacts question, Optional<OptionFacts> option, boolean beside) {
        String value(Answers answers) {
            Optional<Answer> given = answers.to(question.id());
            if (given.isEmpty()) {
                return "";
            }
            if (beside || !question.kind().chooses()) {
                return given.get().text();
            }
            List<OptionId> chosen = given.get().chosen();
            return option.map(one -> chosen.contains(one.id()) ? "1" : "0")
                    .orElseGet(() -> question.options().stream()
                            .filter(one -> chosen.contains(one.id()))
                            .map(one -> Integer.toString(one.position()))
                            .collect(Collectors.joining(" ")));
        }

        boolean number() {
            return !beside && (question.kind().chooses() || question.kind() == QuestionKind.NUMBER);
        }
    }

    List<Column> columns() {
        return columns;
    }

    List<List<String>> rows(Gathered gathered) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(words.say("survey.raw.number"), words.say("survey.raw.way")));
        columns.forEach(column -> head.add(column.name()));
        rows.add(head);
        int number = 0;
        for (Received one : gathered.counted()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(++number), way(one.channel())));
            columns.forEach(column -> row.add(column.value(one.answers())));
            rows.add(row);
        }
        return rows;
    }

    String way(AnswerChannel channel) {
        return words.say("survey.way." + channel.wireName());
    }

    private static List<Column> columns(String name, QuestionFacts question) {
        List<Column> columns = new ArrayList<>();
        if (question.kind().several()) {
            question.options()
                    .forEach(option -> columns.add(
                            new Column(name + "_" + option.position(), question, Optional.of(option), false)));
        } else {
            columns.add(new Column(name, question, Optional.empty(), false));
        }
        if (question.open().isPresent()) {
            columns.add(new Column(name + "_other", question, Optional.empty(), true));
        }
        return columns;
    }
}
