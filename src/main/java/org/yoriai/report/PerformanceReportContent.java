package org.yoriai.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * 実施報告書の内容: everything that one version of a report says, already counted and in the order of the page.
 *
 * <p>A list without elements or an empty Optional means that nothing was recorded; the report says so in its place.
 *
 * @param issued the date at the top
 * @param addressee the ward's addressee without 殿, 見本区長
 * @param contractTitle 令和8年度 町会・自治会デジタル活用支援事業委託
 * @param clause the clause that asks for the report, 仕様書4(1)コ
 * @param account what is said about the agenda in words; each line is a paragraph
 * @param survey empty when the session had no survey
 * @param version 版, from 1
 * @param change what differs from the version handed in before
 */
record PerformanceReportContent(
        LocalDate issued,
        String addressee,
        Contractor contractor,
        String contractTitle,
        String clause,
        Occasion occasion,
        List<AssociationAttendance> attendance,
        List<AgendaRow> agenda,
        Optional<String> account,
        Optional<SurveyResult> survey,
        List<Remark> remarks,
        ReportParticulars particulars,
        int version,
        Optional<Change> change) {

    PerformanceReportContent {
        attendance = List.copyOf(attendance);
        agenda = List.copyOf(agenda);
        remarks = List.copyOf(remarks);
        if (version < 1) {
            throw new IllegalArgumentException("A report's versions begin with 1, not " + version);
        }
    }

    /** 受託者. The representative with the office held: 代表取締役　見本 次郎. */
    record Contractor(String address, String name, String representative) {}

    /**
     * 実施回: what was held, when, where, by whom and with what.
     *
     * @param kind デジタル活用講習会
     * @param number 第n回, from 1
     * @param actualStart when the first agenda item was started
     * @param actualEnd when the last one was finished
     */
    record Occasion(
            String kind,
            int number,
            String title,
            LocalDate date,
            LocalTime plannedStart,
            LocalTime plannedEnd,
            Optional<LocalTime> actualStart,
            Optional<LocalTime> actualEnd,
            Optional<String> venue,
            List<Worker> workers,
            Equipment equipment) {

        Occasion {
            workers = List.copyOf(workers);
            if (number < 1) {
                throw new IllegalArgumentException("Sessions are numbered from 1, not " + number);
            }
        }
    }

    /** 従事者: a role, 講師, and a name. */
    record Worker(String role, String name) {}

    /** 機材: what the ward brought and what the contractor brought, one phrase each. */
    record Equipment(List<String> ward, List<String> contractor) {

        Equipment {
            ward = List.copyOf(ward);
            contractor = List.copyOf(contractor);
        }
    }

    /** 所感: a lecturer's remark; each line is a paragraph. The author with the role: 講師　見本 太郎. */
    record Remark(String text, String author, LocalDateTime at) {}

    /** 変更: what this version changes against the one submitted before. */
    record Change(int previousVersion, LocalDate submitted, String text) {}
}
