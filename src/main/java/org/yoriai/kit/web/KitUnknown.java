package org.yoriai.kit.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers for addresses of the wire that do not exist: without it the desk's page would come.
 *
 * <p>It stands after the controllers' own mapping, so that a wrong method at a right address is still told as such.
 */
@Configuration
class KitUnknown {
    private static final int AFTER_CONTROLLERS = 1;

    @Bean
    SimpleUrlHandlerMapping nothingElseOnTheWire() {
        HttpRequestHandler nothing = (request, _) -> {
            throw new NoResourceFoundException(
                    HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), request.getRequestURI());
        };
        return new SimpleUrlHandlerMapping(
                Map.of(KitSecurity.WIRE, nothing, KitSecurity.WIRE + "/**", nothing), AFTER_CONTROLLERS);
    }
}
