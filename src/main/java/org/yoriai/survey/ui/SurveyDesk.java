package org.yoriai.survey.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.survey.PaperSheets;
import org.yoriai.survey.QuestionnaireEditing;
import org.yoriai.survey.SurveyResults;
import org.yoriai.survey.Surveys;

/** アンケートのしごと — what the survey's tab needs to work with. */
@Component
record SurveyDesk(
        Surveys surveys,
        SurveyResults results,
        QuestionnaireEditing editing,
        PaperSheets sheets,
        AuthenticationContext authentication) {

    Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    /** Whether the person is of one of the two sides, who write the questionnaire. */
    boolean mayWrite() {
        return person().role() == Role.WARD || person().role() == Role.OFFICE;
    }
}
