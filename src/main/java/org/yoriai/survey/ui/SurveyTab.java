package org.yoriai.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.shared.ui.EmptyState;
import org.yoriai.shared.ui.Live;
import org.yoriai.survey.AnswerReceived;
import org.yoriai.survey.QuestionnaireChanged;
import org.yoriai.survey.SurveyFacts;

/** アンケートの面 — the questionnaire, how it is reached, and the answers as they come. */
@Component
class SurveyTab implements SessionTab {
    // free texts may hold personal data
    private static final Set<Role> MAY_READ = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final SurveyDesk desk;
    private final Live live;

    SurveyTab(SurveyDesk desk, Live live) {
        this.desk = desk;
        this.live = live;
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
        return Optional.of(desk.results().coverage(plan.id()).total())
                .filter(answers -> answers > 0)
                .map(answers -> Integer.toString(answers));
    }

    @Override
    public boolean visibleTo(Person person) {
        return MAY_READ.contains(person.role());
    }

    @Override
    public com.vaadin.flow.component.Component content(SessionPlan plan) {
        Div answers = new Div();
        answers(plan.id(), answers);
        Div content = new Div(answers);
        if (desk.mayWrite()) {
            var questionnaire = new QuestionnairePane(desk, plan.id(), () -> answers(plan.id(), answers));
            live.refresh(
                    questionnaire,
                    QuestionnaireChanged.class,
                    event -> event.session().equals(plan.id()),
                    questionnaire::heard);
            content.add(questionnaire);
        }
        return content;
    }

    private void answers(ProgrammeSessionId session, Div to) {
        to.removeAll();
        Optional<SurveyFacts> survey = desk.surveys().of(session);
        if (survey.isPresent()) {
            String reader = desk.person().id().toString();
            SurveyPane pane = new SurveyPane(
                    survey.get(),
                    OpenLine.of(survey.get(), desk.clock().instant()),
                    () -> desk.results().of(session, reader),
                    desk.sorting(session));
            live.refresh(pane, AnswerReceived.class, event -> event.session().equals(session), pane::refresh);
            to.add(pane);
        } else if (!desk.mayWrite()) {
            to.add(new EmptyState(
                    I18NProvider.translate("survey.tab.none"), I18NProvider.translate("survey.tab.none-when")));
        }
    }
}
