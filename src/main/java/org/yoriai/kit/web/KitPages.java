package org.yoriai.kit.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.yoriai.shared.PageHeaders;

/** キットの配信 — the kit's own files: public, without a session, under a policy that lets nothing foreign in. */
@Configuration
class KitPages implements WebMvcConfigurer {
    private static final String FILES = "classpath:/META-INF/resources/kit/";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
            // a material is shown from memory, where it was unsealed
            + " frame-src blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final Duration LONG = Duration.ofDays(365);

    @Bean
    @Order(15)
    SecurityFilterChain kitPagesChain(HttpSecurity http) {
        return http.securityMatcher("/kit", "/kit/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PageHeaders.withCamera(POLICY, ReferrerPolicy.NO_REFERRER))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        // the worker's file lies below /kit/, its scope is to take in a typed /kit as well
                        .addHeaderWriter(new StaticHeadersWriter("Service-Worker-Allowed", "/kit")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/kit", "/kit/");
        registry.addViewController("/kit/").setViewName("forward:/kit/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // their names change with their contents
        registry.addResourceHandler("/kit/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
        registry.addResourceHandler("/kit/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PagesOfTheKit());
    }

    /** The kit finds its own pages: an address without a dot is one of them. */
    private static final class PagesOfTheKit extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(path.contains(".") ? path : "index.html", location);
        }
    }
}
