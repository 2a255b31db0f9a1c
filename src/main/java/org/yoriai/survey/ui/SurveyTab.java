package org.yoriai.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.survey.AnswerReceived;
import org.yoriai.survey.SurveyFacts;
import org.yoriai.survey.SurveyResults;
import org.yoriai.survey.Surveys;

/** アンケートの面 — how it is reached, and the answers as they come. */
@Component
class SurveyTab implements SessionTab {
    // free texts may hold personal data
    private static final Set<Role> MAY_READ = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final Surveys surveys;
    private final SurveyResults results;
    private final Live live;
    private final AuthenticationContext authentication;

    SurveyTab(Surveys surveys, SurveyResults results, Live live, AuthenticationContext authentication) {
        this.surveys = surveys;
        this.results = results;
        this.live = live;
        this.authentication = authentication;
    }

    @Override
    public String slug() {
        return "survey";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String labelKey() {
        return "survey.tab";
    }

    @Override
    public Optional<String> count(SessionPlan plan) {
        return Optional.of(results.coverage(plan.id()).total())
                .filter(answers -> answers > 0)
                .map(answers -> Integer.toString(answers));
    }

    @Override
    public boolean visibleTo(Person person) {
        return MAY_READ.contains(person.role());
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        Optional<SurveyFacts> survey = surveys.of(plan.id());
        if (survey.isEmpty()) {
            return new EmptyState(
                    I18NProvider.translate("survey.tab.none"), I18NProvider.translate("survey.tab.none-when"));
        }
        String reader = authentication
                .getAuthenticatedUser(Person.class)
                .orElseThrow()
                .id()
                .toString();
        SurveyPane pane = new SurveyPane(survey.get(), () -> results.of(plan.id(), reader));
        live.refresh(pane, AnswerReceived.class, event -> event.session().equals(plan.id()), pane::refresh);
        return pane;
    }
}
