package org.yoriai.survey.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.yoriai.survey.Coverage;

/** 回収状況 — by which way how many answered, with their share, and how many of those present have not. */
class CoverageLine extends UnorderedList {
    private static final long serialVersionUID = 1;

    CoverageLine(Coverage coverage) {
        addClassName("yo-coverage");
        getElement().setAttribute("data-testid", "ways");
        coverage.present().ifPresent(present -> add(line("survey.tab.of-present", coverage.total(), present)));
        way("survey.tab.phone", coverage.phone(), coverage.total());
        way("survey.tab.tablet", coverage.tablet(), coverage.total());
        way("survey.tab.paper", coverage.paper(), coverage.total());
        coverage.present()
                .ifPresent(present -> add(line(
                        "survey.tab.missing", coverage.missing(), Math.round(100f * coverage.missing() / present))));
    }

    private void way(String key, int people, int all) {
        add(line(key, people, all == 0 ? 0 : Math.round(100f * people / all)));
    }

    private static ListItem line(String key, Object... figures) {
        return new ListItem(I18NProvider.translate(key, figures));
    }
}
