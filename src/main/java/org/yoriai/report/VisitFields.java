package org.yoriai.report;

import java.util.List;
import org.yoriai.report.ReportParticulars.Asked;
import org.yoriai.report.ReportParticulars.Noted;
import org.yoriai.report.ReportParticulars.Promised;
import org.yoriai.report.ReportParticulars.Visit;
import org.yoriai.shared.EraDate;

/** 派遣の差込み: hearing, steps, operating rules and promises of a visit (仕様書 4(2)ケ). */
final class VisitFields {

    private VisitFields() {}

    static Fields of(Visit visit) {
        return new Fields()
                .text("association", visit.association().orElse(Wording.NOT_RECORDED))
                .list(
                        "hearing",
                        visit.hearing().stream().map(VisitFields::hearing).toList())
                .list(
                        "steps",
                        visit.steps().stream()
                                .map(step ->
                                        new Fields().text("name", step.name()).list("notes", notes(step.notes())))
                                .toList())
                .passage("rules", !visit.rules().isEmpty(), new Fields().list("rows", notes(visit.rules())))
                .passage(
                        "promises",
                        !visit.promises().isEmpty(),
                        new Fields()
                                .list(
                                        "rows",
                                        visit.promises().stream()
                                                .map(VisitFields::promise)
                                                .toList()));
    }

    private static Fields hearing(Asked asked) {
        return new Fields()
                .text("on", EraDate.of(asked.on()))
                .list(
                        "rows",
                        asked.answers().stream()
                                .map(answer -> new Fields()
                                        .text("question", answer.question())
                                        .text("answer", answer.answer()))
                                .toList());
    }

    private static List<Fields> notes(List<Noted> notes) {
        return notes.stream()
                .map(note -> new Fields().text("about", note.about()).text("text", note.text()))
                .toList();
    }

    private static Fields promise(Promised promise) {
        return new Fields()
                .text("text", promise.text())
                .text("due", EraDate.of(promise.due()))
                .text("way", promise.way())
                .text("standing", promise.standing());
    }
}
