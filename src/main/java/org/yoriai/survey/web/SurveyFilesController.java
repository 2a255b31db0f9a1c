package org.yoriai.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.PublicAddress;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.PaperSheets;
import org.yoriai.survey.PhoneSurvey;
import org.yoriai.survey.QuestionnaireEditing;
import org.yoriai.survey.Reading;
import org.yoriai.survey.ResultsFiles;

/** アンケートのファイル — sheets to print, and results to take along, for whoever is signed in and may have them. */
@Controller
@RequestMapping("/print/sessions/{session}/survey")
class SurveyFilesController {
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType LINES = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private final PaperSheets sheets;
    private final QuestionnaireEditing editing;
    private final ResultsFiles results;
    private final PartByPart parts;
    private final PublicAddress address;

    SurveyFilesController(
            PaperSheets sheets,
            QuestionnaireEditing editing,
            ResultsFiles results,
            PartByPart parts,
            PublicAddress address) {
        this.sheets = sheets;
        this.editing = editing;
        this.results = results;
        this.parts = parts;
        this.address = address;
    }

    @GetMapping("/sheets/{printing}")
    ResponseEntity<byte[]> sheets(@PathVariable UUID session, @PathVariable UUID printing) {
        var file = given(() -> sheets.file(new ProgrammeSessionId(session), printing, address.toldOrAsked()));
        return sent(file.name(), MediaType.APPLICATION_PDF, file.pdf(), false);
    }

    @GetMapping("/specimen")
    ResponseEntity<byte[]> specimen(@PathVariable UUID session) {
        var file = given(() -> sheets.specimen(newest(session), address.toldOrAsked()));
        return sent(file.name(), MediaType.APPLICATION_PDF, file.pdf(), false);
    }

    /** As it looks on a phone; nothing can be sent from here. */
    @GetMapping("/phone")
    ModelAndView phone(
            @PathVariable UUID session,
            @RequestParam Optional<String> lang,
            @RequestParam(defaultValue = "1") int part,
            HttpServletRequest request) {
        PhoneSurvey survey = given(() -> newest(session));
        return parts.preview(survey, part, lang.flatMap(Reading::named), request);
    }

    /** Which key stands for which answer when sheets are keyed. */
    @GetMapping("/keys")
    ModelAndView keys(@PathVariable UUID session) {
        return new ModelAndView("print/keys", "survey", given(() -> newest(session)));
    }

    @GetMapping("/results.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID session, @AuthenticationPrincipal Person person) {
        var file = given(() ->
                results.workbook(new ProgrammeSessionId(session), person.id().toString()));
        return sent(file.name(), WORKBOOK, file.content(), true);
    }

    @GetMapping("/results.csv")
    ResponseEntity<byte[]> lines(@PathVariable UUID session, @AuthenticationPrincipal Person person) {
        var file = given(
                () -> results.lines(new ProgrammeSessionId(session), person.id().toString()));
        return sent(file.name(), LINES, file.content(), true);
    }

    private PhoneSurvey newest(UUID session) {
        return editing.preview(new ProgrammeSessionId(session))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "survey-unknown"));
    }

    private static <T> T given(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal nothingThere) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such file", nothingThere);
        }
    }

    private static ResponseEntity<byte[]> sent(String name, MediaType type, byte[] content, boolean kept) {
        ContentDisposition.Builder how = kept ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
