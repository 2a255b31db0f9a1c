package org.yoriai.mail.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yoriai.identity.Person;
import org.yoriai.mail.SendingLogExports;

/** 送信記録のファイル — always saved, never shown in a page of the house. */
@RestController
@RequestMapping("/files/sending-log")
class SendingLogController {
    private final SendingLogExports exports;

    SendingLogController(SendingLogExports exports) {
        this.exports = exports;
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> workbook(@AuthenticationPrincipal Person person) {
        return saved(exports.workbook(person));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Person person) {
        return saved(exports.csv(person));
    }

    private static ResponseEntity<byte[]> saved(SendingLogExports.Export file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                // RFC 5987: the Japanese name as it is
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }
}
