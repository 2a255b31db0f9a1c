package org.yoriai.agreement.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.yoriai.agreement.AgreementDocument;
import org.yoriai.agreement.AgreementExports;
import org.yoriai.agreement.AgreementFiles;
import org.yoriai.agreement.AgreementFilter;
import org.yoriai.identity.Person;
import org.yoriai.shared.Download;
import org.yoriai.shared.Refusal;

/** 協議の添付と書類 — always saved, never shown in a page of the house; what is not theirs is not there. */
@RestController
@RequestMapping("/files/agreements")
class AgreementController {
    private static final int LONGEST_NUMBER = 9;
    private static final int NO_NUMBER = 0;
    private static final UUID NO_ID = new UUID(0, 0);
    private final AgreementFiles files;
    private final AgreementExports exports;

    AgreementController(AgreementFiles files, AgreementExports exports) {
        this.files = files;
        this.exports = exports;
    }

    @GetMapping("/{number}/minutes.docx")
    ResponseEntity<byte[]> minutes(@PathVariable String number, @AuthenticationPrincipal Person person) {
        return document(() -> exports.minutes(number(number), person));
    }

    @GetMapping("/minutes.docx")
    ResponseEntity<byte[]> minutesOfAll(@AuthenticationPrincipal Person person) {
        return document(() -> exports.minutesOfAll(person));
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> query, @AuthenticationPrincipal Person person) {
        return document(() -> exports.workbook(filter(query), person));
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> query, @AuthenticationPrincipal Person person) {
        return document(() -> exports.csv(filter(query), person));
    }

    @GetMapping("/{number}/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String number, @PathVariable String file, @AuthenticationPrincipal Person person) {
        return document(() -> {
            AgreementFiles.Opened opened = files.open(number(number), id(file), person);
            return new AgreementDocument(
                    opened.file().name(), opened.file().type().mediaType(), opened.content());
        });
    }

    private static ResponseEntity<byte[]> document(Supplier<AgreementDocument> making) {
        try {
            AgreementDocument document = making.get();
            return Download.of(document.name(), document.mediaType(), document.content());
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file", unknown);
        }
    }

    private static AgreementFilter filter(Map<String, String> query) {
        return AgreementFilter.of(name -> Optional.ofNullable(query.get(name)));
    }

    // who asks is looked at before what they ask for: nonsense names nothing, and nobody learns more from it
    private static int number(String text) {
        boolean figures = text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return !text.isEmpty() && text.length() <= LONGEST_NUMBER && figures ? Integer.parseInt(text) : NO_NUMBER;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return NO_ID;
        }
    }
}
