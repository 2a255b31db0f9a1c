package org.yoriai.deadline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.yoriai.shared.PageHeaders;

/** The calendars' chain: a calendar program cannot sign in, so the address itself is the secret; it remembers nobody. */
@Configuration
class CalendarSecurity {

    @Bean
    @Order(30)
    SecurityFilterChain calendars(HttpSecurity http) {
        return http.securityMatcher("/calendar/*.ics")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // the address is the secret
                .headers(PageHeaders.of(PageHeaders.NO_PAGE, ReferrerPolicy.NO_REFERRER))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
