package org.yoriai.shared.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;

/** 事務局の画面の外枠 — no service worker: a Flow view cannot work offline. */
@Push
@PWA(name = "よりあい", shortName = "よりあい", offline = false)
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/desk.css")
@StyleSheet("styles/desk-pages.css")
@StyleSheet("styles/desk-today.css")
@StyleSheet("styles/desk-year.css")
@StyleSheet("styles/desk-materials.css")
@StyleSheet("styles/desk-agreement.css")
@StyleSheet("styles/desk-people.css")
@StyleSheet("styles/desk-sending.css")
@StyleSheet("styles/desk-survey.css")
@StyleSheet("styles/desk-karte.css")
@StyleSheet("styles/desk-people.css")
@StyleSheet("styles/desk-paper.css")
@StyleSheet("styles/desk-forms.css")
@StyleSheet("styles/desk-print.css")
@StyleSheet("styles/desk-closing.css")
@StyleSheet("styles/desk-end.css")
@StyleSheet("styles/aura.css")
public class DeskShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1;
}
