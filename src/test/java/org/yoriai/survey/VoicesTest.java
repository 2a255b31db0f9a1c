package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.SurveyOverview.By;

/** Free texts sorted by hand, and questions compared from session to session. */
class VoicesTest extends SurveyTesting {
    @Autowired
    Voices voices;

    @Autowired
    SurveyOverview overview;

    @Test
    void aTextIsPutIntoAGroupAndMarkedAndTakenOutAgain() {
        ProgrammeSessionId session = freshSession();
        SurveyFacts survey = agreed(session, everyKind());
        var place =
                new Voices.Place(UUID.randomUUID(), survey.questions().getLast().id());
        As.run(ward(), () -> voices.put(session, place, new Voices.Mark(" 連絡の手段 ", true), ward()));
        assertThat(As.call(office(), () -> voices.of(session))).containsEntry(place, new Voices.Mark("連絡の手段", true));
        As.run(office(), () -> voices.put(session, place, Voices.Mark.NONE, office()));
        assertThat(As.call(office(), () -> voices.of(session))).containsEntry(place, Voices.Mark.NONE);
        assertThatThrownBy(() -> As.run(
                        office(), () -> voices.put(session, place, new Voices.Mark("長".repeat(61), false), office())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> As.call(As.signedIn(signIn, "auditor"), () -> voices.of(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSameQuestionStandsSideBySideAndSmallSessionsAreNotToldApart() {
        Questionnaire asked = everyKind();
        answer(asked, 5);
        answer(asked, 2);
        SurveyOverview.Overview found = As.call(ward(), () -> overview.of(ward(), By.SESSION, false));
        var compared = found.questions().stream()
                .filter(question ->
                        question.question().equals("設問1") && question.groups().size() >= 2)
                .findFirst()
                .orElseThrow();
        assertThat(compared.options()).containsExactly("使う", "使わない", "その他");
        assertThat(compared.groups()).allSatisfy(at -> {
            if (at.answered() < 5) {
                assertThat(at.counts()).isEmpty();
            }
        });
        assertThat(compared.all().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(compared.groups().stream()
                        .mapToInt(SurveyOverview.Group::answered)
                        .sum());
        assertThatThrownBy(() -> As.call(
                        As.signedIn(signIn, "lecturer"),
                        () -> overview.of(As.signedIn(signIn, "lecturer"), By.SESSION, false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void answer(Questionnaire asked, int people) {
        SurveyFacts survey = agreed(freshSession(), asked);
        Phone phone = new Phone(port);
        for (int person = 0; person < people; person++) {
            String nonce = phone.open(survey.path());
            phone.post(survey.path() + "/answers", "nonce", nonce, "v", "1", "part", "1", "q1", "3");
            assertThat(phone.post(survey.path() + "/answers", "nonce", nonce, "v", "1", "part", "2", "q5", "1")
                            .statusCode())
                    .isEqualTo(303);
        }
    }
}
