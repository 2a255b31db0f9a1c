package org.yoriai.survey.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.survey.PaperSheets;
import org.yoriai.survey.QuestionnaireEditing;
import org.yoriai.survey.SurveyResults;
import org.yoriai.survey.Surveys;
import org.yoriai.survey.Voices;

/** アンケートのしごと — what the survey's tab needs to work with. */
@Component
record SurveyDesk(
        Surveys surveys,
        SurveyResults results,
        QuestionnaireEditing editing,
        PaperSheets sheets,
        Voices voices,
        Clock clock,
        AuthenticationContext authentication) {

    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    /** Whether the person is of one of the two sides, who write the questionnaire. */
    boolean mayWrite() {
        return person().role() == Role.WARD || person().role() == Role.OFFICE;
    }

    /** Both sides sort free texts; lecturers and advisers read them. */
    VoiceList.Sorting sorting(ProgrammeSessionId session) {
        Person person = person();
        boolean allowed = mayWrite();
        return new VoiceList.Sorting() {
            @Override
            public boolean allowed() {
                return allowed;
            }

            @Override
            public Map<Voices.Place, Voices.Mark> marks() {
                return voices.of(session);
            }

            @Override
            public void put(Voices.Place place, Voices.Mark mark) {
                voices.put(session, place, mark, person);
            }
        };
    }
}
