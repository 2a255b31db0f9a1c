package org.yoriai.ledger.web;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.identity.Person;
import org.yoriai.ledger.TrailExports;
import org.yoriai.ledger.TrailFilters;
import org.yoriai.shared.Download;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.AuditFilter;

/** 監査証跡のファイル — with the filter of the page, which stands in the address. */
@RestController
@RequestMapping("/files/trail")
class TrailController {
    private final TrailExports exports;

    TrailController(TrailExports exports) {
        this.exports = exports;
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> query, @AuthenticationPrincipal Person person) {
        return saved(() -> exports.csv(filter(query), person));
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> query, @AuthenticationPrincipal Person person) {
        return saved(() -> exports.workbook(filter(query), person));
    }

    @GetMapping("/list.json")
    ResponseEntity<byte[]> json(@RequestParam Map<String, String> query, @AuthenticationPrincipal Person person) {
        return saved(() -> exports.json(filter(query), person));
    }

    private static AuditFilter filter(Map<String, String> query) {
        return TrailFilters.read(query::get);
    }

    private static ResponseEntity<byte[]> saved(Supplier<TrailExports.Export> making) {
        try {
            TrailExports.Export file = making.get();
            return Download.of(file.name(), file.mediaType(), file.content());
        } catch (Refusal tooLong) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, tooLong.messageKey(), tooLong);
        }
    }
}
