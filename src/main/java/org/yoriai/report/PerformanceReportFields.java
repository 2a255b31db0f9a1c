package org.yoriai.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yoriai.report.PerformanceReportContent.Change;
import org.yoriai.report.PerformanceReportContent.Occasion;
import org.yoriai.report.PerformanceReportContent.Remark;
import org.yoriai.shared.EraDate;

/** 実施報告書の差込み: a report's content in the words of its template, except for the tables. */
final class PerformanceReportFields {

    private PerformanceReportFields() {}

    static Fields of(PerformanceReportContent content) {
        Fields fields = new Fields()
                .text("documentName", documentName(content))
                .number("version", content.version())
                .text("issued", EraDate.of(content.issued()))
                .text("addressee", content.addressee())
                .text("contractorAddress", content.contractor().address())
                .text("contractorName", content.contractor().name())
                .text("representative", content.contractor().representative())
                .text("contract", content.contractTitle())
                .text("clause", content.clause())
                .text("kind", content.occasion().kind())
                .number("number", content.occasion().number())
                .text("title", content.occasion().title())
                .text("planned", planned(content.occasion()))
                .text("actual", actual(content.occasion()))
                .text("venue", content.occasion().venue().orElse(Wording.NOT_RECORDED))
                .text("workers", workers(content.occasion()))
                .text("headcount", headcount(content.attendance()))
                .text("equipment", equipment(content.occasion()))
                .list(
                        "change",
                        content.change().stream()
                                .map(PerformanceReportFields::change)
                                .toList())
                .passage("attendance", !content.attendance().isEmpty(), AttendanceFields.of(content.attendance()))
                .passage("agenda", !content.agenda().isEmpty(), AgendaFields.of(content.agenda()))
                .list("account", paragraphs(content.account().orElse("")))
                // 仕様書 4(2): no survey is asked after a visit
                .passage(
                        "surveyed",
                        content.survey().isPresent()
                                || content.particulars().visit().isEmpty(),
                        new Fields()
                                .list(
                                        "survey",
                                        content.survey().stream()
                                                .map(SurveyFields::of)
                                                .toList()))
                .text("remarksBy", content.particulars().visit().isPresent() ? "アドバイザー" : "講師")
                .list(
                        "remarks",
                        content.remarks().stream()
                                .map(PerformanceReportFields::remark)
                                .toList());
        return ParticularsFields.into(fields, content);
    }

    /** 実施報告書（デジタル活用講習会 第5回）. */
    static String documentName(PerformanceReportContent content) {
        return "実施報告書（" + content.occasion().kind() + " 第" + content.occasion().number() + "回）";
    }

    private static String planned(Occasion occasion) {
        return EraDate.withWeekday(occasion.date()) + "　" + Wording.clock(occasion.plannedStart()) + "から"
                + Wording.clock(occasion.plannedEnd()) + "まで";
    }

    private static String actual(Occasion occasion) {
        if (occasion.actualStart().isEmpty() && occasion.actualEnd().isEmpty()) {
            return "実際の時刻の記録なし";
        }
        return "実際　"
                + occasion.actualStart()
                        .map(start -> Wording.clock(start) + "から")
                        .orElse("開始の記録なし、")
                + occasion.actualEnd().map(end -> Wording.clock(end) + "まで").orElse("（終了の記録なし）");
    }

    private static String workers(Occasion occasion) {
        return occasion.workers().isEmpty()
                ? Wording.NOT_RECORDED
                : occasion.workers().stream()
                        .map(worker -> worker.role() + "　" + worker.name())
                        .collect(Collectors.joining("　　"));
    }

    private static String headcount(List<AssociationAttendance> rows) {
        if (rows.isEmpty()) {
            return Wording.NOT_RECORDED;
        }
        AssociationAttendance sum = AssociationAttendance.sum(rows);
        long associations = rows.stream().filter(row -> row.attended() > 0).count();
        return sum.attended() + "人（予定" + sum.planned() + "人のうち" + sum.present() + "人、当日参加" + sum.walkIns() + "人）　"
                + associations + "町会・自治会";
    }

    private static String equipment(Occasion occasion) {
        String both = Stream.of(
                        brought("区", occasion.equipment().ward()),
                        brought("受託者", occasion.equipment().contractor()))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining("\n"));
        return both.isEmpty() ? Wording.NOT_RECORDED : both;
    }

    private static String brought(String by, List<String> things) {
        return things.isEmpty() ? "" : by + "　" + String.join("、", things);
    }

    private static Fields change(Change change) {
        return new Fields()
                .number("previous", change.previousVersion())
                .text("submitted", EraDate.of(change.submitted()))
                .text("what", change.text());
    }

    private static Fields remark(Remark remark) {
        String written = EraDate.of(remark.at().toLocalDate()) + " "
                + Wording.clock(remark.at().toLocalTime());
        return new Fields()
                .list("lines", paragraphs(remark.text()))
                .text("author", remark.author())
                .text("written", written);
    }

    /** Each line that says something, as {@code text}. */
    static List<Fields> paragraphs(String text) {
        return XmlText.paragraphs(text).stream()
                .map(line -> new Fields().text("text", line))
                .toList();
    }
}
