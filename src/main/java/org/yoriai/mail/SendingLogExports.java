package org.yoriai.mail;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.vault.Audit;
import org.yoriai.vault.FileType;

/** 送信記録を書き出す — the whole register as .xlsx or .csv; whoever takes it out stands in the audit trail. */
@Service
@MayReadSendingLog
@Transactional
public class SendingLogExports {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.JAPAN);
    private static final List<String> COLUMNS = List.of(
            "at", "sender", "to", "known", "kind", "subject", "file", "size", "hash", "sealing", "channel", "told-at",
            "told-by", "state");
    private final SendingRows records;
    private final People people;
    private final MessageSource messages;
    private final Audit audit;

    SendingLogExports(SendingRows records, People people, MessageSource messages, Audit audit) {
        this.records = records;
        this.people = people;
        this.messages = messages;
        this.audit = audit;
    }

    /** 書き出したファイル */
    @SuppressWarnings("ArrayRecordComponent") // handed on once to be written out, never compared
    public record Export(String name, String mediaType, byte[] content) {}

    public Export workbook(Person by) {
        RegisterSheet sheet = sheet(by, "xlsx");
        return new Export(
                text("sending-log.title") + FileType.XLSX.extension(),
                FileType.XLSX.mediaType(),
                sheet.xlsx(text("sending-log.title")));
    }

    public Export csv(Person by) {
        return new Export(
                text("sending-log.title") + ".csv",
                RegisterSheet.CSV,
                sheet(by, "csv").csv());
    }

    private RegisterSheet sheet(Person by, String format) {
        Map<AccountId, String> names = people.names();
        List<List<String>> lines = Stream.concat(
                        Stream.of(COLUMNS.stream()
                                .map(column -> text("sending-log.column." + column))
                                .toList()),
                        records.all().stream().map(line -> line(line, names)))
                .toList();
        audit.record(by.id().toString(), "sending-log.exported", format, (lines.size() - 1) + " lines");
        return new RegisterSheet(lines);
    }

    private List<String> line(SendingRecord line, Map<AccountId, String> names) {
        return List.of(
                WHEN.format(line.sentAt().atZoneSameInstant(BusinessTime.ZONE)),
                names.getOrDefault(line.sender(), ""),
                line.to(),
                text(line.known() ? "sending-log.of-contract" : "sending-log.not-of-contract"),
                text("sending.kind." + line.kind().wireName()),
                line.subject(),
                line.fileName(),
                Long.toString(line.size()),
                line.hash(),
                text("sending-log.sealing." + line.sealing().wireName()),
                line.told()
                        .map(told ->
                                text("sending-log.channel." + told.channel().wireName()))
                        .orElse(""),
                line.told()
                        .map(told -> WHEN.format(told.at().atZoneSameInstant(BusinessTime.ZONE)))
                        .orElse(""),
                line.told().map(told -> names.getOrDefault(told.by(), "")).orElse(""),
                line.state()
                        .map(state -> text("mail.state." + state.wireName()))
                        .orElseGet(() -> text("sending-log.letter-gone")));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPANESE);
    }
}
