package org.yoriai.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.yoriai.kit.KitPrincipal.Opens;
import org.yoriai.kit.KitSignIn;
import org.yoriai.kit.KitTokens;
import org.yoriai.shared.PageHeaders;
import org.yoriai.shared.Refusal;

/** The wire's chain: no session, no cookie, a bearer token or nothing. */
@Configuration
class KitSecurity {
    static final String WIRE = "/api/kit";
    static final String ROOT = WIRE + "/v1";
    static final String SIGNED_IN = "KIT_SIGNED_IN";

    static boolean belongsToWire(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(WIRE) || path.startsWith(WIRE + "/");
    }

    @Bean
    @Order(10)
    SecurityFilterChain kitWire(
            HttpSecurity http, KitTokens tokens, KitSignIn signIns, KitProblems problems, KitTroubles troubles) {
        return http.securityMatcher(WIRE, WIRE + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, ROOT + "/checkouts")
                        .hasAuthority(SIGNED_IN)
                        .requestMatchers(HttpMethod.GET, ROOT + "/checkouts/*/snapshot")
                        .hasAuthority(Opens.READ.authority())
                        .requestMatchers(HttpMethod.HEAD, ROOT + "/checkouts/*/snapshot")
                        .hasAuthority(Opens.READ.authority())
                        .requestMatchers(HttpMethod.GET, ROOT + "/checkouts/*/materials/*")
                        .hasAuthority(Opens.READ.authority())
                        .requestMatchers(HttpMethod.HEAD, ROOT + "/checkouts/*/materials/*")
                        .hasAuthority(Opens.READ.authority())
                        .requestMatchers(HttpMethod.POST, ROOT + "/checkouts/*/acts", ROOT + "/checkouts/*/return")
                        .hasAuthority(Opens.PUSH.authority())
                        .requestMatchers(ROOT + "/checkouts/*/photographs/*")
                        .hasAuthority(Opens.PUSH.authority())
                        .anyRequest()
                        .permitAll())
                .headers(PageHeaders.of(PageHeaders.NO_PAGE, ReferrerPolicy.NO_REFERRER))
                .addFilterBefore(new BearerFilter(tokens, signIns, troubles), AuthorizationFilter.class)
                .exceptionHandling(denied -> denied.authenticationEntryPoint(
                                (request, response, _) -> problems.write(request, response, tokenUnknown()))
                        .accessDeniedHandler(
                                (request, response, _) -> problems.write(request, response, tokenUnknown())))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    static Refusal tokenUnknown() {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, "token-unknown");
    }
}
