package org.yoriai.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.fieldwork.RecordedText;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.programme.ContractFacts;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.SessionSummary;
import org.yoriai.programme.Supplier;
import org.yoriai.shared.BusinessTime;
import org.yoriai.survey.Results;

/** 報告書の組み立て — plan, people, record and answers of one session, counted into a report's content. */
record ReportAssembly(
        SessionPlan plan,
        List<ParticipantFacts> people,
        SessionRecord record,
        Results results,
        ReportWords words,
        boolean surveyed,
        ReportParticulars particulars,
        Map<Passage, String> written) {

    /** @param change what differs from the version handed in before */
    PerformanceReportContent content(
            ContractFacts contract, LocalDate issued, int version, Optional<PerformanceReportContent.Change> change) {
        List<AssociationAttendance> attendance = new AttendanceCount(people, record).rows();
        return new PerformanceReportContent(
                issued,
                contract.wardHead(),
                new PerformanceReportContent.Contractor(
                        contract.contractor().address(), contract.contractor().name(), contract.representative()),
                contract.fullTitle(),
                words.clause(plan.summary().kind()),
                occasion(),
                attendance,
                agenda(),
                Optional.ofNullable(written.get(Passage.ACCOUNT)),
                surveyed
                        ? Optional.of(SurveyFacing.of(
                                AssociationAttendance.sum(attendance).attended(), results))
                        : Optional.empty(),
                remarks(),
                particulars,
                version,
                change);
    }

    /** The same record with what the office worded. */
    ReportAssembly worded(Map<Passage, String> words) {
        ReportParticulars own = new ReportParticulars(
                particulars.materials(),
                particulars.visit(),
                particulars.groupWork(),
                Optional.ofNullable(words.get(Passage.POLICY)).or(particulars::policy),
                particulars.photographs(),
                particulars.unshown());
        return new ReportAssembly(plan, people, record, results, this.words, surveyed, own, words);
    }

    private PerformanceReportContent.Occasion occasion() {
        SessionSummary session = plan.summary();
        return new PerformanceReportContent.Occasion(
                words.kind(session.kind()),
                session.number(),
                session.title(),
                session.day(),
                session.starts(),
                session.ends(),
                runs().flatMap(run -> run.started().stream())
                        .min(OffsetDateTime::compareTo)
                        .map(ReportAssembly::clock),
                runs().flatMap(run -> run.finished().stream())
                        .max(OffsetDateTime::compareTo)
                        .map(ReportAssembly::clock),
                Optional.of(session.venue()),
                plan.workers().stream()
                        .map(worker -> new PerformanceReportContent.Worker(words.role(worker.role()), worker.name()))
                        .toList(),
                new PerformanceReportContent.Equipment(equipment(Supplier.WARD), equipment(Supplier.CONTRACTOR)));
    }

    private Stream<SessionRecord.Run> runs() {
        return plan.agenda().stream()
                .map(item -> record.runSheet().get(item.id()))
                .filter(Objects::nonNull);
    }

    private List<String> equipment(Supplier side) {
        return plan.equipment().stream()
                .filter(item -> item.broughtBy() == side)
                .map(SessionPlan.Equipment::name)
                .toList();
    }

    private List<AgendaRow> agenda() {
        List<AgendaRow> rows = new ArrayList<>();
        LocalTime start = plan.summary().starts();
        for (SessionPlan.Agenda item : plan.agenda()) {
            rows.add(new AgendaRow(
                    item.title(),
                    // a pause has no form of its own
                    Optional.of(item.form()).filter(form -> !form.equals(item.title())),
                    start,
                    item.minutes(),
                    course(Optional.ofNullable(record.runSheet().get(item.id())))));
            start = start.plusMinutes(item.minutes());
        }
        return rows;
    }

    private static AgendaRow.Course course(Optional<SessionRecord.Run> actual) {
        if (actual.isEmpty()) {
            return new AgendaRow.NeverStarted();
        }
        SessionRecord.Run run = actual.get();
        if (run.skipped().isPresent()) {
            return new AgendaRow.Skipped();
        }
        return run.started()
                .map(ReportAssembly::clock)
                .<AgendaRow.Course>map(start -> run.finished()
                        .map(ReportAssembly::clock)
                        .<AgendaRow.Course>map(end -> new AgendaRow.Held(start, end))
                        .orElseGet(() -> new AgendaRow.Unfinished(start)))
                .orElseGet(AgendaRow.NeverStarted::new);
    }

    /** As recorded; where the office worded them anew, its words under everybody's name. */
    private List<PerformanceReportContent.Remark> remarks() {
        Optional<String> worded = Optional.ofNullable(written.get(Passage.REMARK));
        if (worded.isEmpty()) {
            return record.remarks().stream()
                    .map(remark -> remark(remark.text(), author(remark), remark.at()))
                    .toList();
        }
        String authors = record.remarks().stream()
                .map(this::author)
                .distinct()
                .filter(author -> !author.isEmpty())
                .collect(Collectors.joining("、"));
        OffsetDateTime last = record.remarks().stream()
                .map(RecordedText.Remark::at)
                .max(OffsetDateTime::compareTo)
                .orElseGet(() -> plan.summary().endsAt().toOffsetDateTime());
        return List.of(remark(worded.get(), authors, last));
    }

    private static PerformanceReportContent.Remark remark(String text, String author, OffsetDateTime at) {
        return new PerformanceReportContent.Remark(
                text, author, at.atZoneSameInstant(BusinessTime.ZONE).toLocalDateTime());
    }

    String author(RecordedText said) {
        return plan.workers().stream()
                .filter(worker -> worker.account().value().equals(said.by()))
                .map(worker -> words.role(worker.role()) + "　" + worker.name())
                .findFirst()
                .orElse("");
    }

    private static LocalTime clock(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessTime.ZONE).toLocalTime();
    }
}
