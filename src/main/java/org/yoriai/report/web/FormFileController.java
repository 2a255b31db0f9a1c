package org.yoriai.report.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.identity.Person;
import org.yoriai.report.DocumentForms;
import org.yoriai.report.FormFile;
import org.yoriai.report.FormKind;
import org.yoriai.shared.Download;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.FileType;

/** 様式のファイル — always saved, never shown in a page of the house; number 0 is the standard form. */
@Controller
class FormFileController {
    private static final String FIGURES = "[0-9]{1,6}";
    private static final int NO_VERSION = -1;
    private final DocumentForms forms;

    FormFileController(DocumentForms forms) {
        this.forms = forms;
    }

    @GetMapping("/files/forms/{kind}/{number}")
    ResponseEntity<byte[]> file(
            @PathVariable String kind, @PathVariable String number, @AuthenticationPrincipal Person person) {
        FormFile opened = open(kind, number.matches(FIGURES) ? Integer.parseInt(number) : NO_VERSION, person);
        return Download.of(opened.name(), FileType.DOCX.mediaType(), opened.docx());
    }

    // who asks is looked at before what they ask for: nonsense names the form of the first kind, in no version
    private FormFile open(String kind, int number, Person person) {
        try {
            return FormKind.named(kind)
                    .map(known -> forms.open(known, number, person))
                    .orElseGet(() -> forms.open(FormKind.PERFORMANCE_REPORT, NO_VERSION, person));
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such form", unknown);
        }
    }
}
