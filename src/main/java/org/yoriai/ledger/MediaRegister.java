package org.yoriai.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.kit.MediaLedger;
import org.yoriai.mail.SendingLog;
import org.yoriai.vault.AuditTrail;

/** 記録媒体管理簿 — one list of all that left: by tablet, by mail, as a file or on paper, and what people wrote down (特記事項 17, 18条). */
@Service
@MayReadRegisters
@Transactional
public class MediaRegister {
    /** Files leave the system by these; each stands in the audit trail, which writes this list. */
    static final Set<String> EXPORTS = Set.of(
            "agreement.exported",
            "agreement.file-opened",
            "drill.exported",
            "drill.people-exported",
            "end.fetched",
            "form.opened",
            "incident.exported",
            "incident.people-exported",
            "incident.register-exported",
            "invoice.opened",
            "material.taken",
            "proposal.made",
            "proposal.opened",
            "register.exported",
            "report.made",
            "report.opened",
            "sending-log.exported",
            "sheet.printed",
            "survey-results.csv-made",
            "survey-results.xlsx-made",
            "survey.sheets-printed",
            "trail.exported",
            "year-results.made");

    private final Registers registers;
    private final MediaLedger tablets;
    private final SendingLog sendings;
    private final AuditTrail trail;
    private final People people;
    private final RegisterWording wording;
    private final Clock clock;

    MediaRegister(
            Registers registers,
            MediaLedger tablets,
            SendingLog sendings,
            AuditTrail trail,
            People people,
            RegisterWording wording,
            Clock clock) {
        this.registers = registers;
        this.tablets = tablets;
        this.sendings = sendings;
        this.trail = trail;
        this.people = people;
        this.wording = wording;
        this.clock = clock;
    }

    /** What is still out first, then the latest first. */
    public List<MediaLine> lines(MediaFilter filter, Locale locale, Person reader) {
        boolean namesShown = Registers.seesNames(reader.role());
        Map<AccountId, String> names = people.names();
        MediaLines lines = new MediaLines(
                wording.in(locale),
                account -> namesShown ? names.getOrDefault(account, "") : RegisterValues.hidden(),
                name -> namesShown || name.isEmpty() ? name : RegisterValues.hidden(),
                OffsetDateTime.now(clock),
                LocalDate.now(clock));
        return Stream.of(
                        tablets.all().stream().map(lines::tablet),
                        sendings.all().stream().map(lines::mail),
                        trail.of(EXPORTS).stream().map(lines::export),
                        registers.entries(Register.MEDIA, reader).stream().map(lines::hand))
                .flatMap(found -> found)
                .filter(filter::fits)
                .sorted(Comparator.comparing((MediaLine line) -> line.state() != MediaLine.State.OVERDUE)
                        .thenComparing(line -> !line.open())
                        .thenComparing(MediaLine::takenAt, Comparator.reverseOrder()))
                .toList();
    }
}
