package org.yoriai.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.yoriai.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** お断りの書き方 — problem documents (RFC 9457) in the language of the request. */
@Component
class KitProblems {
    /** What a refusal's arguments are called in its problem document, in order. */
    private static final Map<String, List<String>> MEMBERS = Map.of(
            "gap", List.of("expected"),
            "not-all-received", List.of("recorded", "received", "accepted", "photographs"),
            "not-understood", List.of("fields"));

    /** Refusals whose argument says where to go on. */
    private static final Set<String> OFFSETS = Set.of("offset", "hash-differs");

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private final MessageSource messages;
    private final JsonMapper json;

    KitProblems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        HttpStatus status = statusOf(refusal.kind());
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> names = MEMBERS.getOrDefault(refusal.code(), List.of());
        for (int index = 0; index < names.size(); index++) {
            members.put(names.get(index), refusal.arguments()[index]);
        }
        if (refusal.kind() == Refusal.Kind.TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.arguments()[0]));
        }
        if (OFFSETS.contains(refusal.code())) {
            response.setHeader(PhotographController.OFFSET, String.valueOf(refusal.arguments()[0]));
        }
        String detail = messages.getMessage(refusal.messageKey(), refusal.arguments(), language(request));
        write(request, response, status, refusal.code(), detail, members);
    }

    /** @param code what the framework refused, for example {@code method-not-allowed} */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code) {
        write(
                request,
                response,
                status,
                code,
                messages.getMessage("kit.refusal." + code, null, language(request)),
                Map.of());
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            String detail,
            Map<String, Object> members) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:yoriai:problem:" + code);
        problem.put("title", messages.getMessage("kit.problem." + status.value(), null, language(request)));
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("code", code);
        problem.putAll(members);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).getLanguage());
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    // Japanese unless English is preferred, whatever the server's own locale
    private static Locale language(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.isBlank()) {
            return Locale.JAPANESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? Locale.JAPANESE : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.JAPANESE;
        }
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case BAD_INPUT -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_NEW -> HttpStatus.UPGRADE_REQUIRED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
