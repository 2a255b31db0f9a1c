package org.yoriai.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.ledger.RegisterExports.Export;
import org.yoriai.mail.SealedDocument;
import org.yoriai.mail.Sealing;
import org.yoriai.programme.Contracts;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.RegisterSheet;
import org.yoriai.vault.FileType;

/** 事故・訓練の記録を書き出す — the report for the ward, the register of all, and apart and sealed whom it concerned (特記事項 17条(6), 25条). */
@Service
@Transactional
public class IncidentExports {
    private final Incidents incidents;
    private final IncidentDiary diary;
    private final Contracts contracts;
    private final Sealing sealing;
    private final RegisterWording wording;
    private final Clock clock;

    IncidentExports(
            Incidents incidents,
            IncidentDiary diary,
            Contracts contracts,
            Sealing sealing,
            RegisterWording wording,
            Clock clock) {
        this.incidents = incidents;
        this.diary = diary;
        this.contracts = contracts;
        this.sealing = sealing;
        this.wording = wording;
        this.clock = clock;
    }

    /** @throws Refusal {@code incident-unknown} */
    @MayReadRegisters
    public Export report(IncidentId incident, Person by) {
        Incidents.Record record = incidents.of(incident, by);
        diary.tell(record.facts().drill(), "incident.exported", incident, "docx", by);
        byte[] docx = new IncidentPaper(words(), contracts.current(), LocalDate.now(clock)).docx(record);
        return new Export(words().title(record.facts()) + FileType.DOCX.extension(), FileType.DOCX.mediaType(), docx);
    }

    /** Every incident and drill. */
    @MayReadRegisters
    public Export workbook(Person by) {
        String title = words().say("incident.title");
        return new Export(
                title + FileType.XLSX.extension(),
                FileType.XLSX.mediaType(),
                new RegisterSheet(lines(by, "xlsx")).xlsx(title));
    }

    @MayReadRegisters
    public Export csv(Person by) {
        return new Export(
                words().say("incident.title") + ".csv", RegisterSheet.CSV, new RegisterSheet(lines(by, "csv")).csv());
    }

    /**
     * 対象となった方の一覧 — opens only with the password that is told this once.
     *
     * @throws Refusal {@code incident-unknown}
     */
    @OfficeOnly
    public SealedDocument people(IncidentId incident, Person by) {
        List<ConcernedPerson> people = incidents.people(incident, by);
        boolean drill = incidents.of(incident, by).facts().drill();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words().say("incident.person.name"),
                words().say("incident.person.kana"),
                words().say("incident.person.association")));
        people.forEach(person -> lines.add(List.of(person.name(), person.kana(), person.association())));
        String title = words().say(drill ? "incident.people-title-drill" : "incident.people-title");
        diary.tell(drill, "incident.people-exported", incident, people.size() + " people", by);
        return sealing.seal(title + FileType.XLSX.extension(), new RegisterSheet(lines).xlsx(title));
    }

    private List<List<String>> lines(Person by, String format) {
        List<Incidents.Record> all = incidents.all(by);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                words().say("incident.number"),
                words().say("incident.kind"),
                words().say("incident.noticed-at"),
                words().say("incident.noticed-by"),
                words().say("incident.happened"),
                words().say("incident.subcontractor"),
                words().say("incident.headcount"),
                words().say("incident.data-kinds"),
                words().say("incident.state")));
        all.forEach(record -> lines.add(line(record)));
        diary.tellOfAll("incident.register-exported", format + ", " + all.size() + " lines", by);
        return lines;
    }

    private List<String> line(Incidents.Record record) {
        IncidentFacts facts = record.facts();
        return List.of(
                Integer.toString(facts.number()),
                words().kind(facts),
                words().moment(facts.noticedAt()),
                facts.noticedBy(),
                facts.happened(),
                words().yes(facts.subcontractor()),
                Integer.toString(record.headcount()),
                words().dataKinds(record),
                words().state(record.standing()));
    }

    private IncidentWords words() {
        return new IncidentWords(wording.in(Locale.JAPANESE));
    }
}
