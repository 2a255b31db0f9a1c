package org.yoriai.material.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/** 資料のファイル — opened where the browser shows it safely, saved otherwise. */
@Controller
class MaterialFileController {
    private final Materials materials;

    MaterialFileController(Materials materials) {
        this.materials = materials;
    }

    @GetMapping("/files/sessions/{session}/materials/{version}")
    ResponseEntity<byte[]> file(@PathVariable UUID session, @PathVariable UUID version) {
        Materials.Opened opened = open(new ProgrammeSessionId(session), new MaterialVersionId(version));
        ContentDisposition disposition = (opened.version().shownByBrowsers()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(opened.version().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                // a version never changes, but who may read it does
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(opened.version().kind().mediaType()))
                .body(opened.bytes());
    }

    private Materials.Opened open(ProgrammeSessionId session, MaterialVersionId version) {
        try {
            return materials.open(session, version);
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file", unknown);
        }
    }
}
