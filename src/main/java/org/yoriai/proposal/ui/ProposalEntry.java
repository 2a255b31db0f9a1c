package org.yoriai.proposal.ui;

import org.springframework.stereotype.Component;
import org.yoriai.shared.ui.NavigationEntry;

/** メニューの「提案書」 */
@Component
class ProposalEntry implements NavigationEntry {
    @Override
    public String labelKey() {
        return "proposal.title";
    }

    @Override
    public String icon() {
        return "proposal";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Class<? extends com.vaadin.flow.component.Component> view() {
        return ProposalView.class;
    }
}
