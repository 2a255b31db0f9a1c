package org.yoriai.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.shared.Refusal;

/** 質問票 — what is asked, in sections; always whole: whatever could not be answered is refused where it is made. */
public record Questionnaire(Wording title, Wording intro, List<SectionFacts> sections) {
    public static final int MOST_QUESTIONS = 60;
    /** 個人情報を聞く設問は理由を書く (特記事項 8条). */
    private static final Pattern PERSONAL = Pattern.compile(
            "氏名|名前|なまえ|住所|じゅうしょ|電話番号|でんわばんごう|携帯番号|連絡先|メールアドレス|生年月日|年齢|LINE ?ID"
                    + "|your name|full name|your address|home address|phone number|e-?mail address|date of birth",
            Pattern.CASE_INSENSITIVE);

    public Questionnaire {
        if (title.blank()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-title-blank");
        }
        sections = numbered(sections);
        List<QuestionFacts> all = sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
        if (all.isEmpty() || all.size() > MOST_QUESTIONS) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-size", MOST_QUESTIONS);
        }
        requireEarlier(sections);
    }

    static Questionnaire of(String title, String intro, List<QuestionFacts> questions) {
        return new Questionnaire(
                Wording.of(title),
                Wording.of(intro),
                List.of(new SectionFacts(new UUID(0, 1), Wording.NONE, Optional.empty(), questions)));
    }

    public List<QuestionFacts> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The sections that are asked of someone who answered so far like this; at least one. */
    public List<SectionFacts> shown(Answers answers) {
        Answers counted = counted(answers);
        return sections.stream()
                .filter(section -> met(section.shownIf(), counted))
                .map(section -> section.with(section.questions().stream()
                        .filter(question -> met(question.shownIf(), counted))
                        .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    /** The answers to questions that are asked of this person, and no others. */
    public Answers asked(Answers answers) {
        Set<QuestionId> shown = shown(answers).stream()
                .flatMap(section -> section.questions().stream())
                .map(QuestionFacts::id)
                .collect(Collectors.toSet());
        return new Answers(answers.answers().stream()
                .filter(answer -> shown.contains(answer.question()))
                .toList());
    }

    /** The ways in which it can be read, always in the same order. */
    public List<Reading> readings() {
        return Arrays.stream(Reading.values())
                .filter(reading -> wordings().anyMatch(wording -> wording.offers(reading)))
                .toList();
    }

    // conditions name earlier questions only, so that one pass in order settles all of them
    private Answers counted(Answers answers) {
        List<Answers.Answer> standing = new ArrayList<>();
        for (SectionFacts section : sections) {
            boolean asked = met(section.shownIf(), standing);
            for (QuestionFacts question : section.questions()) {
                if (asked && met(question.shownIf(), standing)) {
                    answers.to(question.id()).ifPresent(standing::add);
                }
            }
        }
        return new Answers(standing);
    }

    private static boolean met(Optional<Condition> condition, List<Answers.Answer> standing) {
        return condition.isEmpty() || condition.get().metBy(new Answers(standing));
    }

    private static boolean met(Optional<Condition> condition, Answers answers) {
        return condition.map(one -> one.metBy(answers)).orElse(true);
    }

    private Stream<Wording> wordings() {
        return Stream.concat(
                Stream.of(title, intro),
                questions().stream()
                        .flatMap(question -> Stream.concat(
                                Stream.of(question.wording(), question.explained()),
                                question.options().stream().map(QuestionFacts.OptionFacts::wording))));
    }

    private static List<SectionFacts> numbered(List<SectionFacts> sections) {
        List<SectionFacts> numbered = new ArrayList<>();
        int number = 0;
        for (SectionFacts section : sections) {
            List<QuestionFacts> questions = new ArrayList<>();
            for (QuestionFacts question : section.questions()) {
                questions.add(question.at(++number));
            }
            numbered.add(section.with(questions));
        }
        return List.copyOf(numbered);
    }

    /**
     * Looked at where it is written: what was agreed on before a word was added here stays readable.
     *
     * @throws Refusal {@code questionnaire-personal} where personal data is asked for and the participant is not told why
     */
    void requireReasons() {
        for (QuestionFacts question : questions()) {
            if (!question.kind().chooses()
                    && asksForPersonalData(question.wording())
                    && question.reason().blank()) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-personal", question.text());
            }
        }
    }

    private static boolean asksForPersonalData(Wording wording) {
        return Stream.of(wording.plain(), wording.easy(), wording.english())
                .anyMatch(words -> PERSONAL.matcher(words).find());
    }

    private static void requireEarlier(List<SectionFacts> sections) {
        Map<QuestionId, QuestionFacts> earlier = new HashMap<>();
        for (SectionFacts section : sections) {
            section.shownIf().ifPresent(condition -> requireKnown(condition, earlier));
            for (QuestionFacts question : section.questions()) {
                question.shownIf().ifPresent(condition -> requireKnown(condition, earlier));
                if (earlier.put(question.id(), question) != null) {
                    throw new IllegalArgumentException("One question twice: " + question.id());
                }
            }
        }
    }

    private static void requireKnown(Condition condition, Map<QuestionId, QuestionFacts> earlier) {
        boolean known = Optional.ofNullable(earlier.get(condition.question()))
                .filter(question -> condition.anyOf().stream().allMatch(question::offers))
                .isPresent();
        if (!known) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "questionnaire-condition");
        }
    }
}
