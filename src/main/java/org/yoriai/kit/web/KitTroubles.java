package org.yoriai.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.yoriai.shared.Refusal;

/**
 * キットの通信のつまずき — turns whatever goes wrong under {@code /api/kit} into a problem document.
 *
 * <p>A resolver and not a controller advice: an advice limited to this package never sees a wrong method or an unknown address,
 * because there no controller of the package was found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KitTroubles implements HandlerExceptionResolver {
    private static final Logger log = LoggerFactory.getLogger(KitTroubles.class);
    private static final String SECONDS_WHEN_BUSY = "2";
    private final KitProblems problems;

    KitTroubles(KitProblems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception trouble) {
        if (!KitSecurity.belongsToWire(request)) {
            return null;
        }
        switch (trouble) {
            case Refusal refusal -> problems.write(request, response, refusal);
            case AccessDeniedException _ ->
                problems.write(request, response, new Refusal(Refusal.Kind.FORBIDDEN, "not-assigned"));
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _ -> {
                log.warn("A kit has to wait: {}", trouble.getClass().getSimpleName());
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_WHEN_BUSY);
                problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "busy");
            }
            case ErrorResponse framework -> framework(request, response, framework);
            default -> {
                log.error("A kit's call failed: {} {}", request.getMethod(), request.getRequestURI(), trouble);
                problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "server-error");
            }
        }
        return new ModelAndView();
    }

    private void framework(HttpServletRequest request, HttpServletResponse response, ErrorResponse trouble) {
        if (trouble instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
        }
        switch (trouble.getStatusCode().value()) {
            case 404 -> problems.write(request, response, HttpStatus.NOT_FOUND, "not-found");
            case 405 -> problems.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
            case 406 -> problems.write(request, response, HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case 415 -> problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
            default -> problems.write(request, response, HttpStatus.BAD_REQUEST, "bad-request");
        }
    }
}
