package org.yoriai.identity.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.yoriai.identity.OpenDesks;
import org.yoriai.identity.PasskeySignIn;
import org.yoriai.identity.SecondStepSignIn;
import org.yoriai.shared.PageHeaders;

/** The desk's chain, last in order; what is public and stateless stands before it. */
@Configuration
class DeskSecurity {
    // Vaadin 25.2 starts its client by an inline script, builds functions from what the server sends, and styles its
    // parts inline;
    // all else is the house's own or nothing
    private static final String POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private static final RequestMatcher SIGN_IN = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PasskeyFilter.ADDRESS));

    /** Each filter of each request measured for itself costs more than the filters, and nobody looks at it. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(50)
    SecurityFilterChain publicFiles(HttpSecurity http) {
        return http.securityMatcher("/styles/**", "/icons/**", "/error", "/actuator/health/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PageHeaders.of(PageHeaders.NO_PAGE, ReferrerPolicy.NO_REFERRER))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain desk(
            HttpSecurity http,
            OpenDesks desks,
            SecondStepSignIn secondStep,
            PasskeySignIn passkeys,
            VaadinDefaultRequestCache wanted,
            RequestUtil vaadin) {
        return http.addFilterBefore(new DeskWatch(desks), AuthorizationFilter.class)
                .addFilterAfter(new SecondStepFilter(secondStep, wanted), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new PasskeyFilter(passkeys, wanted), UsernamePasswordAuthenticationFilter.class)
                .with(
                        vaadin(),
                        desk -> desk.enableCsrfConfiguration(false)
                                .loginView(SignInView.class, SignInNotice.SIGNED_OUT.address())
                                // an unknown address is a page of the desk too: one that says so
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                // Vaadin's own lines have tokens of their own; left to itself it would take a sign-in without one,
                // and another site could sign somebody in as whom it likes
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                // an invitation's address holds its token
                .headers(PageHeaders.of(POLICY, ReferrerPolicy.SAME_ORIGIN))
                .formLogin(form -> form.failureHandler(SignInNotice::afterFailure))
                .exceptionHandling(errors -> errors.accessDeniedHandler(DeskSecurity::refuse))
                .build();
    }

    // a sign-in page left open until its session ended sends a token that is no longer known: it is asked again
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (SIGN_IN.matches(request)) {
            response.sendRedirect(request.getContextPath() + SignInNotice.AGAIN.address());
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, refusal);
        }
    }
}
