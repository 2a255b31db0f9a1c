package org.yoriai.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** ダウンロード — a file that the browser saves, keeps no copy of, and never shows as a page of the house. */
public final class Download {
    private Download() {}

    /** @param name in Japanese as it is (RFC 5987) */
    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
        return headed(ContentDisposition.attachment(), name, mediaType)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }

    /** For the kinds that browsers show safely by themselves; their viewers do not start in a sandbox. */
    public static ResponseEntity<byte[]> shown(String name, String mediaType, byte[] content) {
        return headed(ContentDisposition.inline(), name, mediaType).body(content);
    }

    private static ResponseEntity.BodyBuilder headed(ContentDisposition.Builder how, String name, String mediaType) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                // a file may never change, but who may read it does
                .cacheControl(CacheControl.noStore());
    }
}
