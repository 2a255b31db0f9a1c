package org.yoriai.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.yoriai.shared.Refusal;

/**
 * うまくいかないとき — a page in plain words for whatever goes wrong beneath {@code /s}.
 *
 * <p>By path and not as advice of a controller: what cannot be read at all fails before any controller is found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SurveyTroubles implements HandlerExceptionResolver {
    private static final Logger log = LoggerFactory.getLogger(SurveyTroubles.class);
    private final SurveyPages pages;

    SurveyTroubles(SurveyPages pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String path = request.getRequestURI();
        return path.equals("/s") || path.startsWith("/s/") ? page(failure) : null;
    }

    private @Nullable ModelAndView page(Exception failure) {
        return switch (failure) {
            case SurveyController.NotAForm _ -> notUnderstood(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            // a field's name of letters that no page of ours holds
            case RequestRejectedException _ -> notUnderstood(HttpStatus.BAD_REQUEST);
            case MultipartException _ -> notUnderstood(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            // too many fields, too large, wrongly encoded
            case InvalidParameterException unreadable -> notUnderstood(status(unreadable.getErrorCode()));
            case MethodArgumentTypeMismatchException _ -> pages.trouble(HttpStatus.NOT_FOUND, "survey.unknown");
            case Refusal refusal
            when refusal.kind() == Refusal.Kind.UNKNOWN -> pages.trouble(HttpStatus.NOT_FOUND, "survey.unknown");
            case Refusal _ -> notUnderstood(HttpStatus.CONFLICT);
            case ErrorResponse refused
            when refused.getStatusCode().is4xxClientError() ->
                notUnderstood(status(refused.getStatusCode().value()));
            // the phone has gone: nobody is left to show a page to
            case IOException _ -> null;
            default -> failed(failure);
        };
    }

    private ModelAndView notUnderstood(HttpStatus status) {
        return pages.trouble(status, "survey.not-understood");
    }

    private ModelAndView failed(Exception failure) {
        log.error("A survey page failed", failure);
        return pages.trouble(HttpStatus.INTERNAL_SERVER_ERROR, "survey.failed");
    }

    private static HttpStatus status(int code) {
        return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.BAD_REQUEST);
    }
}
