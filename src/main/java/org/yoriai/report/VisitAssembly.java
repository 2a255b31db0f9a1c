package org.yoriai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yoriai.association.FollowUpFacts;
import org.yoriai.association.FollowUpState;
import org.yoriai.association.HearingFacts;
import org.yoriai.fieldwork.RecordedText;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.report.ReportParticulars.Answer;
import org.yoriai.report.ReportParticulars.Asked;
import org.yoriai.report.ReportParticulars.Noted;
import org.yoriai.report.ReportParticulars.Promised;
import org.yoriai.report.ReportParticulars.Step;
import org.yoriai.report.ReportParticulars.Visit;
import org.yoriai.shared.EraDate;

/** 派遣の組み立て — what a visit's record, hearing and follow-ups say, in the order of the visit's steps. */
record VisitAssembly(
        Optional<String> association,
        Optional<HearingFacts> hearing,
        SessionRecord record,
        List<FollowUpFacts> followUps,
        ReportWords words) {

    // as the tablet names them; docs/kit-protocol.md
    private static final List<String> STEPS =
            List.of("hearing", "orientation", "setup", "practice", "rules", "questions", "follow-up");

    Visit visit() {
        return new Visit(
                association,
                hearing.map(VisitAssembly::asked),
                steps(),
                record.notes().stream()
                        .filter(RecordedText.Note::isRule)
                        .map(this::noted)
                        .toList(),
                promises());
    }

    private static Asked asked(HearingFacts facts) {
        return new Asked(
                facts.answeredOn(),
                facts.answers().stream()
                        .map(answer -> new Answer(answer.question(), answer.answer()))
                        .toList());
    }

    /** Operating rules stand in a table of their own. */
    private List<Step> steps() {
        Map<String, List<Noted>> byStep = new LinkedHashMap<>();
        record.notes().stream()
                .filter(note -> !note.isRule())
                .sorted(Comparator.comparingInt((RecordedText.Note note) -> place(note.step()))
                        .thenComparing(RecordedText.Note::at))
                .forEach(note -> byStep.computeIfAbsent(words.step(note.step()), _ -> new ArrayList<>())
                        .add(noted(note)));
        return byStep.entrySet().stream()
                .map(step -> new Step(step.getKey(), step.getValue()))
                .toList();
    }

    private static int place(String step) {
        int at = STEPS.indexOf(step);
        return at < 0 ? STEPS.size() : at;
    }

    private Noted noted(RecordedText.Note note) {
        return new Noted(words.about(note.kind()), note.text());
    }

    private List<Promised> promises() {
        return followUps.stream()
                .filter(task -> task.state() != FollowUpState.TAKEN_BACK)
                .map(task -> new Promised(
                        task.draft().task(),
                        task.draft().due(),
                        words.way(task.draft().channel()),
                        words.standing(task.state())
                                + task.closedOn()
                                        .map(day -> "（" + EraDate.of(day) + "）")
                                        .orElse("")))
                .toList();
    }
}
