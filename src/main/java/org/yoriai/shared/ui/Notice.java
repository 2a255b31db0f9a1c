package org.yoriai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.yoriai.shared.Refusal;

/** 知らせ — calm words in the page: what is so, and what to do. */
public final class Notice extends Div {
    private static final long serialVersionUID = 1;

    /** @param below buttons or links that do what the words suggest */
    public Notice(String icon, String words, Component... below) {
        addClassName("yo-notice");
        Div body = new Div(new Paragraph(words));
        body.addClassName("yo-notice__body");
        body.add(below);
        add(Icons.of(icon), body);
    }

    /** Tells a refusal at the top of what was being filled in; an earlier one gives way, and nothing typed is lost. */
    public static void refuse(Div where, Refusal refusal) {
        clear(where);
        where.addComponentAsFirst(
                new Notice("warn", I18NProvider.translate(refusal.messageKey(), refusal.arguments())).asError());
    }

    /** Takes a refusal away once what it told of was mended. */
    public static void clear(Div where) {
        where.getChildren()
                .filter(child -> child instanceof Notice && child.getElement().hasAttribute("data-kind"))
                .toList()
                .forEach(where::remove);
    }

    /** For a wrong input or a loss; it is read out at once. */
    public Notice asError() {
        getElement().setAttribute("data-kind", "error").setAttribute("role", "alert");
        return this;
    }
}
