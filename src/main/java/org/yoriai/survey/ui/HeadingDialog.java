package org.yoriai.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.yoriai.survey.Questionnaire;

/** 題とあいさつを直す */
class HeadingDialog extends KeptDialog {
    private static final long serialVersionUID = 1;
    private final WordingFields title;
    private final WordingFields intro;
    private final transient QuestionnaireEditor.Heading keep;

    HeadingDialog(Questionnaire questionnaire, QuestionnaireEditor.Heading keep) {
        super(I18NProvider.translate("survey.edit-title"));
        this.keep = keep;
        title = new WordingFields(getTranslation("survey.title"), questionnaire.title());
        intro = new WordingFields(getTranslation("survey.intro"), questionnaire.intro());
        fields(title.explained(getTranslation("survey.furigana-how")), intro);
    }

    @Override
    void keep() {
        keep.keep(title.value(), intro.value());
    }
}
