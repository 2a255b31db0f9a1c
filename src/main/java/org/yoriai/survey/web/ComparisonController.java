package org.yoriai.survey.web;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yoriai.identity.Person;
import org.yoriai.shared.Download;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.survey.ComparisonFiles;
import org.yoriai.survey.SurveyOverview.By;
import org.yoriai.vault.FileType;

/** 見くらべのファイル — by the same words in the address as the page that shows it. */
@Controller
@RequestMapping("/files/surveys")
class ComparisonController {
    private final ComparisonFiles files;

    ComparisonController(ComparisonFiles files) {
        this.files = files;
    }

    @GetMapping("/comparison.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String years,
            @AuthenticationPrincipal Person person) {
        var file = files.workbook(person, By.named(by), !years.isEmpty());
        return Download.of(file.name(), FileType.XLSX.mediaType(), file.content());
    }

    @GetMapping("/comparison.csv")
    ResponseEntity<byte[]> lines(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String years,
            @AuthenticationPrincipal Person person) {
        var file = files.lines(person, By.named(by), !years.isEmpty());
        return Download.of(file.name(), RegisterSheet.CSV, file.content());
    }
}
