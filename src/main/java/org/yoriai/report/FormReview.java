package org.yoriai.report;

import java.util.List;
import java.util.Optional;

/**
 * 様式の確認 — what the checker found in a file that may become a form.
 *
 * @param trial the form filled with invented values, where it can be filled
 */
public record FormReview(List<FormFinding> findings, Optional<byte[]> trial) {

    public FormReview {
        findings = List.copyOf(findings);
    }

    public List<FormFinding> errors() {
        return findings.stream().filter(FormFinding::isError).toList();
    }

    public List<FormFinding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
