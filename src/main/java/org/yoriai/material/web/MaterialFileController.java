package org.yoriai.material.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Download;
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
        MaterialFacts.Version file = opened.version();
        String type = file.kind().mediaType();
        return file.shownByBrowsers()
                ? Download.shown(file.fileName(), type, opened.bytes())
                : Download.of(file.fileName(), type, opened.bytes());
    }

    private Materials.Opened open(ProgrammeSessionId session, MaterialVersionId version) {
        try {
            return materials.open(session, version);
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file", unknown);
        }
    }
}
