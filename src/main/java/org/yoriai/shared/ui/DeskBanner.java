package org.yoriai.shared.ui;

import com.vaadin.flow.component.Component;

/** 画面の上の知らせ — what every page of the desk has to say, above the page itself; empty while there is nothing. */
public interface DeskBanner {
    Component banner();
}
