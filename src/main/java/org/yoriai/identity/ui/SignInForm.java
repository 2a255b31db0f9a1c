package org.yoriai.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * IDとパスワードの欄 — a plain form that the browser itself sends to {@code /login}: password keepers know it, and the password
 * never passes through the desk's own state.
 */
@Tag("form")
class SignInForm extends HtmlContainer {
    private static final long serialVersionUID = 1;
    private final Element login = new Element("input");
    private final Element password = new Element("input");

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        field("identity.sign-in.id", login, "username", "text");
        login.setAttribute("autocapitalize", "none").setAttribute("autofocus", true);
        Element box = field("identity.sign-in.password", password, "password", "password");
        box.appendChild(reveal().getElement());
        addToken();
        NativeButton send = new NativeButton(getTranslation("identity.sign-in.do"));
        send.addClassName("yo-btn");
        send.getElement().setAttribute("type", "submit").setAttribute("data-kind", "primary");
        add(send);
    }

    /** Writes a sample person's ID and password into the fields. */
    void fill(String id, String secret) {
        getElement().executeJs("$0.value = $2; $1.value = $3; $0.focus();", login, password, id, secret);
    }

    private Element field(String labelKey, Element input, String name, String type) {
        input.setAttribute("id", "sign-in-" + name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("required", true)
                .setAttribute("maxlength", "200")
                .setAttribute("autocomplete", name.equals("password") ? "current-password" : name);
        Element label = new Element("label");
        label.setText(getTranslation(labelKey));
        label.setAttribute("for", "sign-in-" + name);
        Element box = new Element("div");
        box.setAttribute("class", "yo-input");
        box.appendChild(input);
        Element field = new Element("div");
        field.setAttribute("class", "yo-field");
        field.appendChild(label, box);
        getElement().appendChild(field);
        return box;
    }

    private NativeButton reveal() {
        String show = getTranslation("identity.sign-in.reveal");
        String hide = getTranslation("identity.sign-in.hide");
        NativeButton reveal = new NativeButton(show);
        reveal.addClassName("yo-btn");
        reveal.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-kind", "quiet")
                .setAttribute("aria-controls", "sign-in-password");
        // in the browser alone: the server need not know that somebody looks at their password
        reveal.getElement().executeJs("""
                        this.addEventListener('click', () => {
                          const shown = $0.type === 'text';
                          $0.type = shown ? 'password' : 'text';
                          this.textContent = shown ? $1 : $2;
                        });""", password, show, hide);
        return reveal;
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
