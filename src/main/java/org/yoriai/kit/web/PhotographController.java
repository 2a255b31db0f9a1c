package org.yoriai.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.OptionalInt;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.yoriai.kit.KitPrincipal;
import org.yoriai.kit.PhotographHash;
import org.yoriai.kit.PhotographUploads;
import org.yoriai.shared.Refusal;

/** The wire's calls about one photograph of a checkout. */
@RestController
@RequestMapping(path = KitSecurity.ROOT + "/checkouts/{id}/photographs/{sha256}")
class PhotographController {
    static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String COMPLETE = "Upload-Complete";
    /** docs/kit-protocol.md, Errors: 413 */
    private static final int MOST_BYTES = 1024 * 1024;

    private final PhotographUploads uploads;

    PhotographController(PhotographUploads uploads) {
        this.uploads = uploads;
    }

    @RequestMapping(method = RequestMethod.HEAD)
    ResponseEntity<Void> progress(@PathVariable String sha256, @AuthenticationPrincipal KitPrincipal kit) {
        return answer(ResponseEntity.ok(), uploads.progress(kit, new PhotographHash(sha256)));
    }

    @PutMapping
    ResponseEntity<Void> take(
            HttpServletRequest request, @PathVariable String sha256, @AuthenticationPrincipal KitPrincipal kit) {
        PhotographUploads.Piece piece =
                new PhotographUploads.Piece(header(request, OFFSET).orElse(0), header(request, LENGTH), bytes(request));
        PhotographUploads.Taken taken = uploads.take(kit, new PhotographHash(sha256), piece);
        if (taken.differs()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "hash-differs", taken.progress().held());
        }
        return answer(ResponseEntity.noContent(), taken.progress());
    }

    private static ResponseEntity<Void> answer(
            ResponseEntity.HeadersBuilder<?> answer, PhotographUploads.Progress progress) {
        return answer.header(OFFSET, Integer.toString(progress.held()))
                .header(COMPLETE, progress.complete() ? "?1" : "?0")
                .build();
    }

    private static OptionalInt header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseUnsignedInt(value.strip()));
        } catch (NumberFormatException noNumber) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "not-understood", name);
        }
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large");
            }
            return bytes;
        } catch (IOException cut) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "not-understood", "body");
        }
    }
}
