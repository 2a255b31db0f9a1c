package org.yoriai.ledger;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.vault.Audit;
import org.yoriai.vault.AuditFilter;
import org.yoriai.vault.AuditTrail;
import org.yoriai.vault.FileType;
import tools.jackson.databind.json.JsonMapper;

/** 監査証跡を書き出す — what the filter leaves, newest first; taking it out stands in the trail too. */
@Service
@Transactional
@MayReadTrail
public class TrailExports {
    /** 表計算の上限: so many lines a workbook holds without burdening the server; the text holds all. */
    static final int MOST_IN_WORKBOOK = 20_000;

    private static final String JSON = "application/json";
    /** One time zone (特記事項 19条3項(5); I15), told in each line. */
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private static final List<String> COLUMNS = List.of("number", "at", "who", "action", "code", "subject", "detail");
    private static final int[] WIDTHS = {8, 30, 24, 36, 28, 40, 40};
    private final AuditTrail entries;
    private final Trail trail;
    private final TrailWords words;
    private final JsonMapper json;
    private final Audit audit;

    TrailExports(AuditTrail entries, Trail trail, TrailWords words, JsonMapper json, Audit audit) {
        this.entries = entries;
        this.trail = trail;
        this.words = words;
        this.json = json;
        this.audit = audit;
    }

    /** 書き出したファイル */
    @SuppressWarnings("ArrayRecordComponent") // handed on once to be written out, never compared
    public record Export(String name, String mediaType, byte[] content) {}

    public Export csv(AuditFilter filter, Person by) {
        return new Export(name(".csv"), RegisterSheet.CSV, new RegisterSheet(lines(filter, by, "csv")).csv());
    }

    /** @throws Refusal {@code trail-too-long} beyond what a workbook holds */
    public Export workbook(AuditFilter filter, Person by) {
        if (entries.count(filter) > MOST_IN_WORKBOOK) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "trail-too-long", MOST_IN_WORKBOOK);
        }
        byte[] made = new RegisterSheet(lines(filter, by, "xlsx")).xlsx(text("audit.title"), WIDTHS);
        return new Export(name(FileType.XLSX.extension()), FileType.XLSX.mediaType(), made);
    }

    public Export json(AuditFilter filter, Person by) {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<String, String> names = trail.names(by);
        entries.each(filter, entry -> {
            TrailLine line = words.line(entry, names, Locale.JAPANESE);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("number", line.number());
            facts.put("at", when(line.at()));
            facts.put("actor", entry.actor());
            facts.put("who", line.who());
            facts.put("action", line.code());
            facts.put("words", line.action());
            facts.put("subject", line.subject());
            facts.put("detail", line.detail());
            all.add(facts);
        });
        told(by, "json", all.size());
        return new Export(name(".json"), JSON, json.writeValueAsBytes(all));
    }

    private List<List<String>> lines(AuditFilter filter, Person by, String format) {
        List<List<String>> lines = new ArrayList<>();
        Map<String, String> names = trail.names(by);
        entries.each(filter, entry -> lines.add(cells(words.line(entry, names, Locale.JAPANESE))));
        told(by, format, lines.size());
        List<String> head =
                COLUMNS.stream().map(column -> text("audit.column." + column)).toList();
        return Stream.concat(Stream.of(head), lines.stream()).toList();
    }

    private static List<String> cells(TrailLine line) {
        return List.of(
                Long.toString(line.number()),
                when(line.at()),
                line.who(),
                line.action(),
                line.code(),
                line.subject(),
                line.detail());
    }

    private static String when(ZonedDateTime at) {
        return WHEN.format(at);
    }

    private void told(Person by, String format, int lines) {
        audit.record(by.id().toString(), "trail.exported", format, lines + " lines");
    }

    private String name(String ending) {
        return text("audit.title") + ending;
    }

    private String text(String key) {
        return words.text(key, Locale.JAPANESE);
    }
}
