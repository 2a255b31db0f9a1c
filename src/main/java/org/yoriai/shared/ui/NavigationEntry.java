package org.yoriai.shared.ui;

import com.vaadin.flow.component.Component;

/** メニューの項目 — a place in the desk's menu, contributed as a bean by the module whose view it opens. */
public interface NavigationEntry {
    /** Key of its word in the message files. */
    String labelKey();

    /** A symbol of {@code icons/desk.svg}. */
    String icon();

    /** today 10, sessions 20, agreements 30, associations 40, surveys 50, reports 60, protection 70, settings 80. */
    int order();

    Class<? extends Component> view();
}
