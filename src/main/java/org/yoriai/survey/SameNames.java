package org.yoriai.survey;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** 同じ名前 — where a questionnaire asks for names, one person who answered twice wrote the same one. */
final class SameNames {
    private static final Pattern NAME = Pattern.compile("氏名|お名前|名前|ふりがな|フリガナ");
    private static final int KATAKANA_FROM_HIRAGANA = 'ア' - 'あ';

    private SameNames() {}

    /** @return how many answers tell a name that an earlier one told, in whatever letters of the same reading */
    static int count(List<QuestionFacts> questions, List<Received> counted) {
        List<QuestionId> names = questions.stream()
                .filter(question -> question.kind() == QuestionKind.LINE
                        && NAME.matcher(question.text()).find())
                .map(QuestionFacts::id)
                .toList();
        Set<String> seen = new HashSet<>();
        return (int) counted.stream()
                .filter(one -> names.stream()
                        .map(question -> one.answers()
                                .to(question)
                                .map(answer -> question + plain(answer.text()))
                                .orElse(""))
                        .filter(name -> !name.isEmpty())
                        // looked at to the end: a later answer may be alike in the second question only
                        .reduce(false, (again, name) -> !seen.add(name) || again, Boolean::logicalOr))
                .count();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .map(letter -> letter >= 'ぁ' && letter <= 'ゖ' ? letter + KATAKANA_FROM_HIRAGANA : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
