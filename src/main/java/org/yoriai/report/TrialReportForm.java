package org.yoriai.report;

import org.springframework.stereotype.Component;

/** 実施報告書の様式 — its standard form, and an invented report to try another one with. */
@Component
class TrialReportForm implements DocumentForm {
    private final PerformanceReportDocument document;

    TrialReportForm(PerformanceReportDocument document) {
        this.document = document;
    }

    @Override
    public FormKind kind() {
        return FormKind.PERFORMANCE_REPORT;
    }

    @Override
    public WordTemplate standard() {
        return document.standard();
    }

    @Override
    public Fields sample() {
        return PerformanceReportFields.of(TrialReport.content());
    }

    @Override
    public byte[] trial(WordTemplate form) {
        return document.render(form, TrialReport.content());
    }

    @Override
    public boolean holdsPictures() {
        return true;
    }
}
