package org.yoriai.printing.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.identity.Person;
import org.yoriai.printing.PrintOffer;
import org.yoriai.printing.PrintSheet;
import org.yoriai.printing.PrintSheets;
import org.yoriai.printing.PrintedFile;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.PublicAddress;
import org.yoriai.shared.Refusal;

/** 印刷物 — opened in the browser, from where they are printed. */
@Controller
class PrintController {
    private final PrintSheets sheets;
    private final PublicAddress address;

    PrintController(PrintSheets sheets, PublicAddress address) {
        this.sheets = sheets;
        this.address = address;
    }

    @GetMapping("/print/sessions/{session}/sheets/{sheet}")
    ResponseEntity<byte[]> sheet(
            @PathVariable UUID session, @PathVariable String sheet, @AuthenticationPrincipal Person person) {
        PrintedFile file = printed(new ProgrammeSessionId(session), sheet, person);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file.pdf());
    }

    private PrintedFile printed(ProgrammeSessionId session, String name, Person person) {
        try {
            // who asks is looked at before what they ask for
            PrintSheet sheet = sheets.offers(session).stream()
                    .map(PrintOffer::sheet)
                    .filter(offered -> offered.wireName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such sheet"));
            return sheets.print(session, sheet, person, address.toldOrAsked());
        } catch (Refusal nothingToPrint) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such sheet", nothingToPrint);
        }
    }
}
