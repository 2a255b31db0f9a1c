package org.yoriai.identity.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The desk's chain, last in order; what is public and stateless stands before it. */
@Configuration
class DeskSecurity {
    @Bean
    @Order(50)
    SecurityFilterChain publicFiles(HttpSecurity http) {
        return http.securityMatcher("/styles/**", "/icons/**", "/error", "/actuator/health/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(100)
    SecurityFilterChain desk(HttpSecurity http) {
        return http.with(vaadin(), desk -> desk.loginView(SignInView.class, SignInNotice.SIGNED_OUT.address()))
                .formLogin(form -> form.failureHandler(SignInNotice::afterFailure))
                // a sign-in page left open until its session ended: its token is no longer known
                .exceptionHandling(errors -> errors.defaultAccessDeniedHandlerFor(
                        (request, response, _) ->
                                response.sendRedirect(request.getContextPath() + SignInNotice.AGAIN.address()),
                        PathPatternRequestMatcher.withDefaults()
                                .matcher(org.springframework.http.HttpMethod.POST, "/login")))
                .build();
    }
}
