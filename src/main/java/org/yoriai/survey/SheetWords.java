package org.yoriai.survey;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yoriai.survey.QuestionFacts.OptionFacts;

/** 用紙の言葉 — in Japanese, as the sheets are handed out at the venue. */
@Component
class SheetWords {
    private final MessageSource messages;

    SheetWords(MessageSource messages) {
        this.messages = messages;
    }

    String how() {
        return say("survey.sheet.how");
    }

    String number(QuestionFacts question) {
        return say("survey.question", question.position());
    }

    String asked(Questionnaire questionnaire, Condition condition) {
        return questionnaire.questions().stream()
                .filter(question -> question.id().equals(condition.question()))
                .findFirst()
                .map(question -> say(
                        "survey.asked",
                        question.position(),
                        question.options().stream()
                                .filter(option -> condition.anyOf().contains(option.id()))
                                .map(OptionFacts::text)
                                .collect(Collectors.joining("」「"))))
                .orElse("");
    }

    /** 回答票 012　1／2 */
    String sheet(int sheet, int page, int pages) {
        return say("survey.sheet.number", "%03d".formatted(sheet), page, pages);
    }

    String phone(String address, String code) {
        return say("survey.sheet.phone", address, code);
    }

    String ward(PhoneSurvey survey) {
        return survey.ward().name() + "　" + survey.ward().department() + "　"
                + survey.ward().phone();
    }

    String file(String title) {
        return say("survey.sheet.file", title);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
