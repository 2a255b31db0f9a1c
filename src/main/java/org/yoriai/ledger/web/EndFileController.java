package org.yoriai.ledger.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.identity.Person;
import org.yoriai.ledger.Certificates;
import org.yoriai.ledger.ContractEnds;
import org.yoriai.ledger.RegisterExports;
import org.yoriai.shared.Download;
import org.yoriai.shared.Refusal;

/** 返還データと証明書 — saved, never shown in a page of the house. */
@RestController
@RequestMapping("/files/end")
class EndFileController {
    private final ContractEnds ends;
    private final Certificates certificates;

    EndFileController(ContractEnds ends, Certificates certificates) {
        this.ends = ends;
        this.certificates = certificates;
    }

    /** Read from the disk as it goes out, and from where a broken download stopped. */
    @GetMapping("/archive.zip")
    ResponseEntity<Resource> archive(@AuthenticationPrincipal Person person) {
        ContractEnds.Fetched fetched = found(() -> ends.fetch(person));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fetched.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(fetched.file()));
    }

    @GetMapping("/{contract}/certificate.docx")
    ResponseEntity<byte[]> certificate(@PathVariable UUID contract, @AuthenticationPrincipal Person person) {
        RegisterExports.Export paper = found(() -> certificates.paper(contract, person));
        return Download.of(paper.name(), paper.mediaType(), paper.content());
    }

    private static <T> T found(Supplier<T> making) {
        try {
            return making.get();
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.code(), unknown);
        }
    }
}
