package org.yoriai.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yoriai.identity.AccountId;
import org.yoriai.shared.BusinessTime;

/** 協議の一覧表 — the same lines as a workbook and as text; no cell of it is ever taken for a formula. */
final class AgreementSheet {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.JAPAN);
    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {10, 16, 40, 40, 12, 12, 18, 50, 24, 18, 24, 18};
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r＝＋－＠";
    private final List<AgreementThread> threads;
    private final AgreementWording.Here words;
    private final Map<AccountId, String> names;

    AgreementSheet(List<AgreementThread> threads, AgreementWording.Here words, Map<AccountId, String> names) {
        this.threads = List.copyOf(threads);
        this.words = words;
        this.names = names;
    }

    int size() {
        return threads.size();
    }

    /** UTF-8 with the mark by which spreadsheet programs know it (RFC 4180). */
    byte[] csv() {
        return lines().map(cells -> cells.stream().map(AgreementSheet::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(words.say("agreement.title"));
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            // keeps a line that looks like a formula what it is, also after somebody has edited it
            wrapped.setQuotePrefixed(true);
            List<List<String>> lines = lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                write(sheet.createRow(index), lines.get(index), index == 0 ? heading : wrapped);
            }
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, lines.size() - 1, 0, WIDTHS.length - 1));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Row row, List<String> cells, CellStyle style) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    private Stream<List<String>> lines() {
        return Stream.concat(
                Stream.of(Stream.of(
                                "number",
                                "kind",
                                "about",
                                "title",
                                "state",
                                "turn",
                                "changed",
                                "settled",
                                "proposed-by",
                                "proposed-at",
                                "accepted-by",
                                "accepted-at")
                        .map(column -> words.say("agreement.column." + column))
                        .toList()),
                threads.stream().map(this::line));
    }

    private List<String> line(AgreementThread thread) {
        AgreementFacts facts = thread.facts();
        return List.of(
                words.say("agreement.number-only", facts.number()),
                words.say("agreement.kind." + facts.kind().wireName()),
                words.about(facts),
                facts.title(),
                words.say("agreement.state." + facts.state().wireName()),
                facts.turn().map(words::side).orElse(""),
                WHEN.format(facts.changedAt().atZoneSameInstant(BusinessTime.ZONE)),
                settled(
                        thread,
                        settled -> settled.proposal()
                                .date()
                                .map(words::date)
                                .orElse(settled.proposal().text())),
                settled(thread, settled -> who(settled.proposal())),
                settled(thread, settled -> at(settled.proposal())),
                settled(thread, settled -> who(settled.acceptance())),
                settled(thread, settled -> at(settled.acceptance())));
    }

    private static String settled(AgreementThread thread, Function<AgreementThread.Settled, String> what) {
        return thread.settled().map(what).orElse("");
    }

    private String who(TalkFacts talk) {
        return words.side(talk.side()) + " " + names.getOrDefault(talk.by(), "");
    }

    private static String at(TalkFacts talk) {
        return WHEN.format(talk.at().atZoneSameInstant(BusinessTime.ZONE));
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
