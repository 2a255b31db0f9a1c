package org.yoriai.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.yoriai.identity.Person;
import org.yoriai.programme.ContractDraft;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.ContractValues;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionTemplate;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Icons;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Page;

/** 契約の決まりを直す — each value beside the clause that sets it; a refusal is told and nothing typed is lost. */
@Route("contract/values")
@RolesAllowed({"OFFICE", "ADMIN"})
class ContractValuesView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private static final int TOLD_MILLIS = 7_000;
    private final transient ContractValues values;
    private final transient AuthenticationContext authentication;

    ContractValuesView(ContractValues values, AuthenticationContext authentication) {
        this.values = values;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private Person person() {
        return authentication.getAuthenticatedUser(Person.class).orElseThrow();
    }

    private void show() {
        ContractValues.Standing standing = values.current();
        Span title = new Span(standing.facts().fullTitle());
        title.addClassName("yo-h1sub");
        Div head = new Div(new H1(getTranslation("contract.values")), title);
        head.addClassName("yo-head");
        var whole = new ContractFields(standing.facts());
        List<TermsFields> programmes = new ArrayList<>();
        Div body = new Div(new Paragraph(getTranslation("contract.values.what")), whole);
        body.addClassName("yo-values");
        for (ProgrammeTerms terms : standing.facts().programmes()) {
            TermsFields fields = new TermsFields(terms, template(standing, terms));
            programmes.add(fields);
            body.add(fields);
        }
        Button save = new Button(getTranslation("contract.values.save"), _ -> save(body, standing, whole, programmes));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        RouterLink back = new RouterLink(getTranslation("contract.values.back"), ContractView.class);
        back.addClassName("yo-btn");
        Div foot = new Div(save, back);
        foot.addClassName("yo-doings");
        removeAll();
        add(crumb(), head, body, foot);
    }

    private Nav crumb() {
        Nav crumb = new Nav(
                new RouterLink(getTranslation("contract.title"), ContractView.class),
                Icons.of("right"),
                new Span(getTranslation("contract.values")));
        crumb.addClassName("yo-crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("desk.crumb"));
        return crumb;
    }

    private Button template(ContractValues.Standing standing, ProgrammeTerms terms) {
        SessionTemplate template = standing.template(terms.kind());
        Button open = new Button(
                getTranslation(
                        "contract.template",
                        template.agenda().size(),
                        template.minutes(),
                        template.equipment().size()),
                _ -> new TemplateDialog(
                                getTranslation("contract.template.title", SessionWords.kind(terms.kind())),
                                template,
                                terms,
                                changed -> {
                                    values.begin(terms.kind(), changed, standing.revision(), person());
                                    tell(getTranslation("contract.template.saved", SessionWords.kind(terms.kind())));
                                    show();
                                })
                        .open());
        open.setAriaLabel(getTranslation("contract.template.title", SessionWords.kind(terms.kind())));
        return open;
    }

    private void save(Div body, ContractValues.Standing standing, ContractFields whole, List<TermsFields> programmes) {
        try {
            ContractFacts facts =
                    whole.facts(programmes.stream().map(TermsFields::terms).toList());
            int moved = values.change(new ContractDraft(facts), standing.revision(), person());
            UI.getCurrentOrThrow().navigate(ContractView.class);
            tell(
                    moved == 0
                            ? getTranslation("contract.values.saved")
                            : getTranslation("contract.values.saved-moved", moved));
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
            body.getElement().executeJs("this.scrollIntoView({ block: 'start' })");
        }
    }

    private static void tell(String words) {
        Notification.show(words, TOLD_MILLIS, Notification.Position.BOTTOM_START);
    }

    @Override
    protected String subject() {
        return getTranslation("contract.values");
    }
}
