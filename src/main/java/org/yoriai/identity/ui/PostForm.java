package org.yoriai.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** 送信の欄 — a plain form that the browser itself sends, for what must not pass through the desk's own state. */
@Tag("form")
class PostForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        addToken();
    }

    static Element input(String name, String type, String autocomplete) {
        return new Element("input")
                .setAttribute("id", "sign-in-" + name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("required", true)
                .setAttribute("maxlength", "200")
                .setAttribute("autocomplete", autocomplete);
    }

    /** @return the box that holds the input */
    final Element field(String words, Element input) {
        Element label = new Element("label");
        label.setText(words);
        label.setAttribute("for", input.getAttribute("id"));
        Element box = new Element("div");
        box.setAttribute("class", "yo-input");
        box.appendChild(input);
        Element field = new Element("div");
        field.setAttribute("class", "yo-field");
        field.appendChild(label, box);
        getElement().appendChild(field);
        return box;
    }

    final void send(String words) {
        NativeButton send = new NativeButton(words);
        send.addClassName("yo-btn");
        send.getElement().setAttribute("type", "submit").setAttribute("data-kind", "primary");
        add(send);
    }

    private void addToken() {
        if (VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request
                && request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Element hidden = new Element("input");
            hidden.setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken());
            getElement().appendChild(hidden);
        }
    }
}
