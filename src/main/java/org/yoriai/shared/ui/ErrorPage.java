package org.yoriai.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** 行き止まりの画面 — what happened in one sentence, and the way back. */
abstract class ErrorPage extends Page {
    private static final long serialVersionUID = 1;
    private String title = "";

    void show(String heading, String sentence) {
        title = heading;
        Anchor back = new Anchor("", new Span(getTranslation("desk.back-to-start")));
        back.addClassName("yo-btn");
        Paragraph words = new Paragraph(sentence);
        words.addClassName("yo-dead-end__words");
        removeAll();
        addClassName("yo-dead-end");
        add(new H1(heading), words, back);
    }

    @Override
    protected String subject() {
        return title;
    }
}
