package org.yoriai.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.survey.PhoneSurveys;

/** 資料を渡す — the confirmed files of one session, to whoever holds its survey's token. */
@Controller
class HandoutController {
    // browsers show a PDF by a plug-in of their own, and a picture on a page with a style of its own; no script runs
    private static final String POLICY =
            "default-src 'none'; object-src 'self'; img-src 'self'; style-src 'unsafe-inline';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private final PhoneSurveys surveys;
    private final SurveyPages pages;
    private final SurveyLimits limits;

    HandoutController(PhoneSurveys surveys, SurveyPages pages, SurveyLimits limits) {
        this.surveys = surveys;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping("/s/{token}/materials/{version}")
    Object file(@PathVariable String token, @PathVariable UUID version, HttpServletResponse response) {
        OptionalLong wait = limits.waitBeforeFile(token);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.getAsLong()));
            return pages.trouble(HttpStatus.TOO_MANY_REQUESTS, "survey.files-busy");
        }
        Optional<Materials.Opened> found = surveys.handout(token, new MaterialVersionId(version));
        return found.<Object>map(HandoutController::whole).orElseGet(pages::unknown);
    }

    private static ResponseEntity<byte[]> whole(Materials.Opened opened) {
        MaterialFacts.Version version = opened.version();
        ContentDisposition disposition = (version.shownByBrowsers()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(version.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", POLICY)
                // whether it is given out is asked anew each time
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(version.kind().mediaType()))
                .body(opened.bytes());
    }
}
