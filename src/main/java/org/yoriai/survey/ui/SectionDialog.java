package org.yoriai.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.yoriai.survey.Condition;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.Questionnaire;
import org.yoriai.survey.Wording;

/** ここから新しいまとまりにする — with a title, and a condition for all that stands in it. */
class SectionDialog extends KeptDialog {
    private static final long serialVersionUID = 1;
    private final WordingFields title = new WordingFields(getTranslation("survey.section-title"), Wording.of(""));
    private final ConditionFields condition;
    private final transient Splitting keep;

    /** まとまりの題と条件 */
    interface Splitting {
        void keep(Wording title, Optional<Condition> shownIf);
    }

    SectionDialog(Questionnaire questionnaire, QuestionFacts first, Splitting keep) {
        super(I18NProvider.translate("survey.split"));
        this.keep = keep;
        this.condition =
                new ConditionFields(questionnaire.questions().subList(0, first.position() - 1), Optional.empty());
        fields(title, condition);
    }

    @Override
    void keep() {
        keep.keep(title.value(), condition.value());
    }
}
