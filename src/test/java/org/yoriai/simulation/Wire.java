package org.yoriai.simulation;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real receiving code, from the bytes of a request to the bytes of its answer; only the cable is left out. */
final class Wire {
    static final JsonMapper JSON = new JsonMapper();
    private static final String ROOT = "/api/kit/v1";
    private final MockMvc server;

    Wire(WebApplicationContext context) {
        server = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    /** A request as it goes over the cable. */
    record Request(HttpMethod method, String path, String bearer, byte[] body, Map<String, String> headers) {
        static Request post(String path, String bearer, Object body, boolean gzip) {
            byte[] plain = JSON.writeValueAsBytes(body);
            return gzip
                    ? new Request(HttpMethod.POST, path, bearer, zipped(plain), Map.of("Content-Encoding", "gzip"))
                    : new Request(HttpMethod.POST, path, bearer, plain, Map.of());
        }

        static Request put(String path, String bearer, byte[] piece, int offset, int length) {
            return new Request(
                    HttpMethod.PUT,
                    path,
                    bearer,
                    piece,
                    Map.of("Upload-Offset", Integer.toString(offset), "Upload-Length", Integer.toString(length)));
        }

        Request cutTo(int length) {
            return new Request(method, path, bearer, Arrays.copyOf(body, length), headers);
        }
    }

    /**
     * @param status 599 where the server broke down instead of answering
     * @param offset where a photograph goes on
     */
    record Answer(int status, JsonNode body, OptionalInt offset, boolean complete) {
        static Answer of(int status, JsonNode body) {
            return new Answer(status, body, OptionalInt.empty(), false);
        }

        String code() {
            return body.path("code").stringValue("");
        }
    }

    Answer send(Request request) {
        MockHttpServletRequestBuilder builder = MockMvcRequestBuilders.request(request.method(), ROOT + request.path())
                .contentType(
                        request.method() == HttpMethod.PUT
                                ? MediaType.APPLICATION_OCTET_STREAM
                                : MediaType.APPLICATION_JSON)
                .content(request.body());
        request.headers().forEach(builder::header);
        return send(builder, request.bearer());
    }

    Answer post(String path, String bearer, Map<String, ?> body) {
        return send(Request.post(path, bearer, body, false));
    }

    Answer get(String path, String bearer) {
        return send(MockMvcRequestBuilders.get(ROOT + path), bearer);
    }

    private Answer send(MockHttpServletRequestBuilder request, String bearer) {
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            MockHttpServletResponse answer = server.perform(request).andReturn().getResponse();
            String text = answer.getContentAsString(StandardCharsets.UTF_8);
            String offset = answer.getHeader("Upload-Offset");
            return new Answer(
                    answer.getStatus(),
                    text.startsWith("{") ? JSON.readTree(text) : JSON.nullNode(),
                    offset == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(offset)),
                    "?1".equals(answer.getHeader("Upload-Complete")));
        } catch (ServletException | RuntimeException brokenDown) {
            return Answer.of(599, JSON.nullNode());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] zipped(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
