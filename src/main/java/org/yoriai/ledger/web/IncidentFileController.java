package org.yoriai.ledger.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.identity.Person;
import org.yoriai.ledger.IncidentExports;
import org.yoriai.ledger.IncidentId;
import org.yoriai.ledger.RegisterExports;
import org.yoriai.shared.Download;
import org.yoriai.shared.Refusal;

/** 事故・訓練の記録のファイル */
@RestController
@RequestMapping("/files/incidents")
class IncidentFileController {
    private final IncidentExports exports;

    IncidentFileController(IncidentExports exports) {
        this.exports = exports;
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> workbook(@AuthenticationPrincipal Person person) {
        return saved(() -> exports.workbook(person));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Person person) {
        return saved(() -> exports.csv(person));
    }

    @GetMapping("/{incident}/report.docx")
    ResponseEntity<byte[]> report(@PathVariable UUID incident, @AuthenticationPrincipal Person person) {
        return saved(() -> exports.report(new IncidentId(incident), person));
    }

    private static ResponseEntity<byte[]> saved(Supplier<RegisterExports.Export> making) {
        try {
            RegisterExports.Export file = making.get();
            return Download.of(file.name(), file.mediaType(), file.content());
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.code(), unknown);
        }
    }
}
