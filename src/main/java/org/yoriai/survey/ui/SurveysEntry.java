package org.yoriai.survey.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「アンケート」 */
@Component
class SurveysEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "survey.tab";
    }

    @Override
    public String icon() {
        return "survey";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return SurveysView.class;
    }
}
