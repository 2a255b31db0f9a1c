package org.yoriai.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.yoriai.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a call brings: inflated within bounds, JSON, of a version that is known, and of the right shape. */
@Component
class KitBodies {
    /** docs/kit-protocol.md, Errors: 413 */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_ACTS = 200;
    private static final int VERSION = 1;
    private final JsonMapper json;
    private final Validator validator;

    KitBodies(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws Refusal {@code too-large}, {@code not-json}, {@code newer-protocol}, {@code not-understood} */
    <T> T read(HttpServletRequest request, Class<T> type) throws HttpMediaTypeNotSupportedException {
        JsonNode body = tree(bytes(request));
        if (!body.isObject()) {
            throw notUnderstood(List.of());
        }
        requireKnownVersion(body);
        if (body.path("acts").size() > MOST_ACTS) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large");
        }
        T value = shaped(body, type);
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw notUnderstood(violations.stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .distinct()
                    .toList());
        }
        return value;
    }

    private byte[] bytes(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        String encoding = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_ENCODING))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .orElse("identity");
        if (!Set.of("identity", "gzip").contains(encoding)) {
            throw new HttpMediaTypeNotSupportedException(
                    "Content-Encoding " + encoding, List.of(MediaType.APPLICATION_JSON));
        }
        try (InputStream raw = request.getInputStream();
                InputStream body = encoding.equals("gzip") ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large");
            }
            return bytes;
        } catch (IOException damaged) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "not-json");
        }
    }

    private JsonNode tree(byte[] bytes) {
        try {
            JsonNode body = json.readTree(bytes);
            if (body.isMissingNode()) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "not-json");
            }
            return body;
        } catch (JacksonException noJson) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "not-json");
        }
    }

    private static void requireKnownVersion(JsonNode body) {
        JsonNode version = body.path("v");
        if (version.isMissingNode() || version.isNull()) {
            return;
        }
        if (!version.isIntegralNumber() || version.asDouble() < 1) {
            throw notUnderstood(List.of("v"));
        }
        if (version.asDouble() > VERSION) {
            throw new Refusal(Refusal.Kind.TOO_NEW, "newer-protocol");
        }
    }

    private <T> T shaped(JsonNode body, Class<T> type) {
        try {
            return json.treeToValue(body, type);
        } catch (JacksonException wrongShape) {
            throw notUnderstood(List.of(wrongShape.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[")));
        }
    }

    private static Refusal notUnderstood(List<String> fields) {
        return new Refusal(Refusal.Kind.BAD_INPUT, "not-understood", new ArrayList<>(fields));
    }
}
