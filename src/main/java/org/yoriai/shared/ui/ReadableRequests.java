package org.yoriai.shared.ui;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * 読めない要求のお断り — what no browser sends is refused before anything reads it. Each reader behind would fail over it in its own
 * way, and a failure says that the house is broken where only the request is.
 */
@Component
// after the one that says in which letters the request is written: whoever reads a parameter before it gets no Japanese
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableRequests extends OncePerRequestFilter {
    private static final String ERRORS = "/error";
    /** Where the desk's pages send their files; nothing else in the house takes a request of several parts. */
    private static final String DESK_FILES = "/VAADIN/";

    private static final String SURVEY = "/s/";

    private static final Set<String> DESK_CALLS =
            Arrays.stream(RequestType.values()).map(RequestType::getIdentifier).collect(Collectors.toSet());
    private final MessageSource messages;

    ReadableRequests(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getServletPath().equals(ERRORS)) {
            // the page that errors end on; there is none to tell of
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        HttpStatus problem = problem(request);
        if (problem != HttpStatus.OK) {
            refuse(request, response, problem);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException failure) {
            if (!(failure.getRootCause() instanceof MultipartException
                            || failure.getCause() instanceof MultipartException)
                    || response.isCommitted()) {
                throw failure;
            }
            refuse(request, response, HttpStatus.BAD_REQUEST);
        }
    }

    private static HttpStatus problem(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            if (type != null && !type.isBlank()) {
                MediaType content = MediaType.parseMediaType(type);
                if (!content.isConcrete()) {
                    return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                }
                if (surveyAnswer(request)) {
                    return HttpStatus.OK;
                }
                if (content.getType().equals("multipart")) {
                    return request.getRequestURI().startsWith(request.getContextPath() + DESK_FILES)
                                    && content.getParameter("boundary") != null
                            ? HttpStatus.OK
                            : HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                }
            }
            String call = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
            return call == null || DESK_CALLS.contains(call) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        } catch (InvalidMediaTypeException noType) {
            return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        } catch (IllegalStateException | IllegalArgumentException undecodable) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    // the survey reads an answer's body by itself, and says on a page of its own what it could not read
    private static boolean surveyAnswer(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().startsWith(request.getContextPath() + SURVEY);
    }

    // the page of errors would read the same parameters, and fail as well
    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        Locale locale = Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage())
                ? Locale.ENGLISH
                : Locale.JAPANESE;
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(messages.getMessage("error.unreadable", null, locale));
    }
}
