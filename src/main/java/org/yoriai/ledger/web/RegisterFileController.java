package org.yoriai.ledger.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.identity.Person;
import org.yoriai.ledger.MediaFilter;
import org.yoriai.ledger.RegisterExports;
import org.yoriai.shared.Download;
import org.yoriai.shared.Refusal;

/** 管理簿のファイル — always saved, never shown in a page of the house. */
@RestController
@RequestMapping("/files/registers")
class RegisterFileController {
    private final RegisterExports exports;

    RegisterFileController(RegisterExports exports) {
        this.exports = exports;
    }

    @GetMapping("/{register}/list.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String register,
            @RequestParam Map<String, String> query,
            @AuthenticationPrincipal Person person) {
        return saved(() -> exports.workbook(register, filter(query), person));
    }

    @GetMapping("/{register}/list.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String register,
            @RequestParam Map<String, String> query,
            @AuthenticationPrincipal Person person) {
        return saved(() -> exports.csv(register, filter(query), person));
    }

    @GetMapping("/{register}/form.docx")
    ResponseEntity<byte[]> form(
            @PathVariable String register,
            @RequestParam Map<String, String> query,
            @AuthenticationPrincipal Person person) {
        return saved(() -> exports.form(register, filter(query), person));
    }

    private static MediaFilter filter(Map<String, String> query) {
        return MediaFilter.of(name -> Optional.ofNullable(query.get(name)));
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
