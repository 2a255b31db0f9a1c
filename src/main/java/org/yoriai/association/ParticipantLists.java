package org.yoriai.association;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.EraDate;

/** 参加者名簿のファイル — of one session, with no more than the list itself holds (I5). */
@Service
@Transactional
public class ParticipantLists {
    private static final int[] WIDTHS = {6, 24, 28, 28};
    private static final int CHARACTER = 256;
    private final Participants participants;
    private final ProgrammeSessions sessions;
    private final MessageSource messages;

    ParticipantLists(Participants participants, ProgrammeSessions sessions, MessageSource messages) {
        this.participants = participants;
        this.sessions = sessions;
        this.messages = messages;
    }

    /** 名簿のファイル */
    @SuppressWarnings("ArrayRecordComponent") // handed on once to be sent, never compared
    public record ListFile(String name, byte[] xlsx) {}

    /** @param reader for the audit trail, as everybody who reads the names */
    @OfficeOnly
    public ListFile workbook(ProgrammeSessionId session, Person reader) {
        SessionSummary summary = sessions.plan(session).summary();
        List<ParticipantFacts> people = participants.of(session, reader.id().toString());
        String name =
                text("roster.file", text("programme.kind." + summary.kind().wireName()), summary.number());
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(text("association.people"));
            CellStyle words = workbook.createCellStyle();
            // keeps a name that looks like a formula what it is, also after somebody has edited it
            words.setQuotePrefixed(true);
            write(sheet.createRow(0), List.of(name), words);
            write(sheet.createRow(1), List.of(EraDate.withWeekday(summary.day()), summary.title()), words);
            CellStyle heading = workbook.createCellStyle();
            heading.cloneStyleFrom(words);
            heading.setFont(bold(workbook));
            write(
                    sheet.createRow(3),
                    List.of(
                            text("roster.file.number"),
                            text("association.people.name"),
                            text("roster.file.reading"),
                            text("association.people.association")),
                    heading);
            for (int index = 0; index < people.size(); index++) {
                ParticipantFacts person = people.get(index);
                write(
                        sheet.createRow(4 + index),
                        List.of(Integer.toString(index + 1), person.name(), person.kana(), person.association()),
                        words);
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            workbook.write(out);
            return new ListFile(name + ".xlsx", out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Font bold(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        return bold;
    }

    private static void write(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    private String text(String key, Object... facts) {
        return messages.getMessage(key, facts, Locale.JAPANESE);
    }
}
