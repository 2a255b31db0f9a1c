package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;
import org.yoriai.identity.PasskeySignIn;
import org.yoriai.shared.ui.Icons;

/** ログイン */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final Div notices = new Div();
    private final SignInForm form = new SignInForm();

    SignInView(@Value("${yoriai.sample}") boolean sample, PasskeySignIn passkeys, PasskeySites sites) {
        addClassName("yo-login");
        if (sample) {
            add(sampleBar());
        }
        Paragraph about = new Paragraph(getTranslation("identity.sign-in.about"));
        about.addClassName("yo-login__sub");
        H1 brand = new H1(getTranslation("desk.brand"));
        brand.addClassName("yo-login__brand");
        Paragraph forgotten = new Paragraph(getTranslation("identity.sign-in.forgotten"));
        forgotten.addClassName("yo-login__forgotten");
        Div column = new Div(brand, about, notices, form, new PasskeyForm(passkeys, sites), forgotten);
        column.addClassName("yo-login__form");
        Main main = new Main(column, aside());
        main.addClassName("yo-login__main");
        Footer foot = new Footer(new Paragraph(getTranslation("identity.sign-in.help")));
        foot.addClassName("yo-login__foot");
        add(main, foot);
    }

    private Component sampleBar() {
        Button show = new Button(getTranslation("identity.sample.show"), _ -> new SampleDialog(form::fill).open());
        show.addThemeVariants(ButtonVariant.TERTIARY);
        Header bar = new Header(Icons.of("info"), new Paragraph(getTranslation("desk.sample")), show);
        bar.addClassName("yo-login__sample");
        return bar;
    }

    private Component aside() {
        Aside aside = new Aside(
                new H2(getTranslation("identity.sign-in.first")),
                new Paragraph(getTranslation("identity.sign-in.first-text")),
                new H2(getTranslation("identity.sign-in.kept")),
                new Paragraph(getTranslation("identity.sign-in.kept-text")));
        aside.addClassName("yo-login__side");
        aside.getElement().setAttribute("aria-label", getTranslation("identity.sign-in.aside"));
        return aside;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notices.removeAll();
        SignInNotice.said(event.getLocation().getQueryParameters()).ifPresent(notices::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title", getTranslation("identity.sign-in.title"));
    }
}
