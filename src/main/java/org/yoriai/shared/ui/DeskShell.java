package org.yoriai.shared.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;

/** 事務局の画面の外枠 — no service worker: a Flow view cannot work offline. */
@Push
@PWA(name = "よりあい", shortName = "よりあい", offline = false)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
public class DeskShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1;
}
