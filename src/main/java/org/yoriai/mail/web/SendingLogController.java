package org.yoriai.mail.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yoriai.identity.Person;
import org.yoriai.mail.SendingLogExports;
import org.yoriai.shared.Download;

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
        return Download.of(file.name(), file.mediaType(), file.content());
    }
}
