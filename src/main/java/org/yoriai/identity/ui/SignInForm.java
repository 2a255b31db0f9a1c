package org.yoriai.identity.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;

/**
 * IDとパスワードの欄 — a plain form that the browser itself sends to {@code /login}: password keepers know it, and the password
 * never passes through the desk's own state.
 */
class SignInForm extends PostForm {
    private static final long serialVersionUID = 1;
    private final Element login = input("username", "text", "username");
    private final Element password = input("password", "password", "current-password");

    SignInForm() {
        super("login");
        field(getTranslation("identity.sign-in.id"), login);
        login.setAttribute("autocapitalize", "none").setAttribute("autofocus", true);
        Element box = field(getTranslation("identity.sign-in.password"), password);
        box.appendChild(reveal().getElement());
        send(getTranslation("identity.sign-in.do"));
    }

    /** Writes a sample person's ID and password into the fields. */
    void fill(String id, String secret) {
        getElement().executeJs("$0.value = $2; $1.value = $3; $0.focus();", login, password, id, secret);
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
}
