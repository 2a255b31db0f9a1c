package org.yoriai.survey.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.yoriai.shared.PageHeaders;

/** The survey's chain: open to everybody, and it remembers nobody. */
@Configuration
class SurveySecurity {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(20)
    SecurityFilterChain survey(HttpSecurity http) {
        return http.securityMatcher("/s", "/s/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                // no cookie and no sign-in: a forged request could do nothing that its forger could not do alone
                .csrf(AbstractHttpConfigurer::disable)
                // the address of a page holds its token
                .headers(PageHeaders.of(POLICY, ReferrerPolicy.NO_REFERRER))
                .headers(headers -> headers
                        // not the default no-store: on the way back a page would have lost what was filled in
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"))
                        .addHeaderWriter(new StaticHeadersWriter("Vary", "Accept-Language")))
                .build();
    }
}
