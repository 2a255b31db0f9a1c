package org.yoriai.shared;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * 返事の見出し — what a browser is told with each answer of a surface, beside what holds for all of them: no guessing of types, and
 * TLS alone once it was reached by TLS.
 */
public final class PageHeaders {
    /** For what is a file or data and never a page. */
    public static final String NO_PAGE =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";

    private PageHeaders() {}

    /** Of a surface that has no business with the camera. */
    public static Customizer<HeadersConfigurer<HttpSecurity>> of(String policy, ReferrerPolicy referrer) {
        return headers -> write(headers, policy, referrer, "camera=()");
    }

    public static Customizer<HeadersConfigurer<HttpSecurity>> withCamera(String policy, ReferrerPolicy referrer) {
        return headers -> write(headers, policy, referrer, "camera=(self)");
    }

    private static void write(
            HeadersConfigurer<HttpSecurity> headers, String policy, ReferrerPolicy referrer, String camera) {
        headers.contentSecurityPolicy(given -> given.policyDirectives(policy))
                .referrerPolicy(given -> given.policy(referrer))
                .permissionsPolicyHeader(given -> given.policy(camera + ", " + NO_DEVICES));
    }
}
