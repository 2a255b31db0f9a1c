package org.yoriai.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.yoriai.identity.SecondStep;
import org.yoriai.identity.SecondStepSignIn;

/** 確認コード — asked after the password of whoever has an authenticator. */
@Route(value = CodeView.PATH, autoLayout = false)
@AnonymousAllowed
class CodeView extends SecondStepPage {
    static final String PATH = "login/code";
    static final String ADDRESS = "/" + PATH;
    private static final long serialVersionUID = 1;

    CodeView(SecondStepSignIn signIn) {
        super(signIn);
    }

    @Override
    void show(SecondStep step, Div where, BeforeEnterEvent event) {
        where.add(new H1(getTranslation("second-factor.code-title")));
        SignInNotice.said(event.getLocation().getQueryParameters()).ifPresent(where::add);
        PostForm form = new PostForm(PATH);
        Element code = PostForm.input(SecondStepFilter.CODE, "text", "one-time-code")
                .setAttribute("autocapitalize", "none")
                .setAttribute("autofocus", true)
                .setAttribute("aria-describedby", "sign-in-code-hint");
        form.field(getTranslation("second-factor.code"), code);
        form.send(getTranslation("identity.sign-in.do"));
        Paragraph hint = new Paragraph(getTranslation("second-factor.code-or-recovery"));
        hint.setId("sign-in-code-hint");
        hint.addClassName("yo-login__forgotten");
        where.add(
                new Paragraph(getTranslation("second-factor.code-what")),
                form,
                hint,
                new RouterLink(getTranslation("second-factor.back"), SignInView.class));
    }
}
