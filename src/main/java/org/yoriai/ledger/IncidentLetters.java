package org.yoriai.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yoriai.identity.Contact;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.mail.Letter;
import org.yoriai.mail.Outbox;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Phrase;
import org.yoriai.shared.PublicAddress;

/**
 * 直ちに報告 (特記事項 25条1項(1)) — written with the record, to everybody of the other side; no letter says more than that something has
 * happened and where the record is.
 */
@Component
class IncidentLetters {
    private final Outbox outbox;
    private final People people;
    private final IncidentDiary diary;
    private final PublicAddress address;

    IncidentLetters(Outbox outbox, People people, IncidentDiary diary, PublicAddress address) {
        this.outbox = outbox;
        this.people = people;
        this.diary = diary;
        this.address = address;
    }

    void tell(Incident incident, int count, Person by) {
        IncidentFacts facts = incident.facts();
        Phrase mark = Phrase.of(incident.drill() ? "incident.mail.drill" : "incident.mail.real");
        Phrase kind = Phrase.of("incident.kind." + facts.kind().wireName());
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.of(incident.drill() ? "incident.mail.what-drill" : "incident.mail.what", mark));
        lines.add(Phrase.of(
                "incident.mail.noticed",
                new Phrase.Day(
                        facts.noticedAt().atZoneSameInstant(BusinessTime.ZONE).toLocalDate()),
                kind));
        lines.add(Phrase.of("incident.mail.count", new Phrase.Count(count)));
        lines.add(Phrase.of("incident.mail.next"));
        address.to("protection/incident?record=" + incident.id())
                .ifPresent(record -> lines.add(Phrase.of("notice.at", record)));
        List<Contact> to = people.contacts(readers(incident.subcontractor(), by.role())).stream()
                .filter(contact -> !contact.account().equals(by.id()))
                .toList();
        to.forEach(contact -> outbox.put(Letter.notice(
                "incident:" + incident.id() + ":" + contact.account(),
                contact.email(),
                Phrase.of("incident.mail.subject", mark, kind),
                lines)));
        diary.write(incident, Step.TOLD, Integer.toString(to.size()), by);
    }

    /** 25条2項: an incident of a subcontractor is reported to both. */
    static Set<Role> readers(boolean subcontractor, Role begunBy) {
        if (subcontractor) {
            return EnumSet.of(Role.WARD, Role.OFFICE);
        }
        return begunBy == Role.WARD ? EnumSet.of(Role.OFFICE) : EnumSet.of(Role.WARD);
    }
}
