package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.programme.ProgrammeSessionId;

/** P1: what was marked in a survey is cited with its question and its session, and only that. */
class MarkedVoicesTest extends SurveyTesting {
    @Autowired
    Voices voices;

    @Autowired
    MarkedVoices marked;

    @Test
    void aMarkedTextKnowsItsQuestionItsSessionAndItsGroup() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, everyKind());
        Phone phone = new Phone(port);
        for (String said : new String[] {"回覧が遅い", "載せない意見"}) {
            String nonce = phone.open(survey.path());
            phone.post(survey.path() + "/answers", "nonce", nonce, "v", "1", "part", "1", "q1", "3");
            assertThat(phone.post(
                                    survey.path() + "/answers",
                                    "nonce",
                                    nonce,
                                    "v",
                                    "1",
                                    "part",
                                    "3",
                                    "q5",
                                    "1",
                                    "q7",
                                    said)
                            .statusCode())
                    .isEqualTo(303);
        }
        var text = survey.questions().getLast();
        As.run(
                office(),
                () -> results.of(session, "test").questions().getLast().voices().stream()
                        .filter(voice -> voice.text().equals("回覧が遅い"))
                        .forEach(voice -> voices.put(
                                session,
                                new Voices.Place(voice.answer(), text.id()),
                                new Voices.Mark("連絡", true),
                                office())));

        assertThat(As.call(ward(), () -> marked.all(ward())))
                .filteredOn(voice -> voice.session().equals(session))
                .singleElement()
                .satisfies(voice -> {
                    assertThat(voice.text()).isEqualTo("回覧が遅い");
                    assertThat(voice.question()).isEqualTo(text.text());
                    assertThat(voice.theme()).isEqualTo("連絡");
                });
        assertThatThrownBy(() ->
                        As.call(As.signedIn(signIn, "lecturer"), () -> marked.all(As.signedIn(signIn, "lecturer"))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
