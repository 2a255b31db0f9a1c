package org.yoriai.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.Refusal;

/** 契約の切り替え — the same person goes on in another contract of theirs, in the role they have there. */
@Component
class ContractSwitch {
    private final SignIn signIn;

    ContractSwitch(SignIn signIn) {
        this.signIn = signIn;
    }

    /** @throws Refusal {@code not-a-member} when the person may not, or no longer, act there */
    void to(ContractId contract, Person person) {
        Person there = signIn.again(contract, person.id())
                .orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "not-a-member"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(there, null, there.getAuthorities()));
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        UI.getCurrentOrThrow().getPage().setLocation("sessions");
    }
}
