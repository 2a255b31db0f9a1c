package org.yoriai.identity.ui;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;

/** ログインを受け取る — what every way in besides the password's own has in common: a fresh session, and on to the page that was wanted. */
abstract class SignInFilter extends AbstractAuthenticationProcessingFilter {
    SignInFilter(String address, VaadinDefaultRequestCache wanted, AuthenticationFailureHandler afterFailure) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address));
        // a session whose ID somebody else may know must not become a signed-in one
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(wanted);
        setAuthenticationSuccessHandler(onwards);
        setAuthenticationFailureHandler(afterFailure);
        setAuthenticationManager(given -> given);
    }

    static Authentication proven(Person person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    static BadCredentialsException refused(Refusal refusal) {
        return new BadCredentialsException(refusal.code(), refusal);
    }
}
