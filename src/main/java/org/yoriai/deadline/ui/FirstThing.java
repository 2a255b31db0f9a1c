package org.yoriai.deadline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.yoriai.shared.ui.Icons;

/** いちばん先にすること — the one next action: who, what, why, and the one filled button of the page. */
class FirstThing extends Section {
    private static final long serialVersionUID = 1;

    /** どういう知らせか */
    enum Kind {
        /** 読む人の番 */
        NEED("warn"),
        /** 相手の番 */
        WAIT("wait"),
        /** することがない */
        DONE("done");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }
    }

    private final Div doings = new Div();

    FirstThing(Kind kind, String who, String what, String why) {
        addClassNames("yo-next", "yo-next--first");
        getElement()
                .setAttribute("aria-label", getTranslation("today.first"))
                .setAttribute("data-kind", kind.name().toLowerCase(Locale.ROOT))
                .setAttribute("data-testid", "next-action");
        doings.addClassName("yo-next__do");
        Div words = new Div(line(who, "yo-next__who"), line(what, "yo-next__what"), line(why, "yo-next__why"));
        words.addClassName("yo-next__words");
        add(Icons.of(kind.icon), words, doings);
    }

    FirstThing primary(String path, String words) {
        button(path, words).getElement().setAttribute("data-kind", "primary");
        return this;
    }

    /** To another application under the same address, such as the kit. */
    FirstThing primaryOutside(String address, String words) {
        Anchor button = button(address, words);
        button.getElement().setAttribute("data-kind", "primary");
        button.setRouterIgnore(true);
        return this;
    }

    FirstThing secondary(String path, String words) {
        button(path, words);
        return this;
    }

    private Anchor button(String path, String words) {
        Anchor button = new Anchor(path, words);
        button.addClassName("yo-btn");
        doings.add(button);
        return button;
    }

    private static Paragraph line(String words, String style) {
        Paragraph line = new Paragraph(words);
        line.addClassName(style);
        return line;
    }
}
