package org.yoriai.association;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 使っているものを書きとめる — what an association uses, wants or has given up (仕様書 4(2)カ). */
@Service
@BothSides
@Transactional
public class Tools {
    static final int MOST = 100;
    private final ToolRows rows;
    private final Associations associations;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tools(ToolRows rows, Associations associations, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.associations = associations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal {@code association-unknown}, {@code tool-name}, {@code day-in-future} */
    public void note(AssociationId association, String tool, ToolStanding standing, LocalDate day, Person by) {
        String name = tool.strip();
        if (name.isEmpty() || name.length() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "tool-name", MOST);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "day-in-future");
        }
        if (!associations.existsById(association.value())) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "association-unknown");
        }
        rows.save(new ToolNote(
                Ids.next(), association, new ToolFacts(name, standing, day, by.id()), OffsetDateTime.now(clock)));
        audit.record(by.id().toString(), "tool.noted", association.toString(), standing.wireName());
        events.publishEvent(new AssociationChanged(ContractScope.required(), association));
    }

    /** What counts now, of notes in any order: the newest word on each tool, whatever its width or case. */
    static List<ToolFacts> current(Collection<ToolNote> notes) {
        Map<String, ToolFacts> newest = new LinkedHashMap<>();
        notes.stream()
                .sorted(ToolNote.IN_TIME)
                .map(ToolNote::facts)
                .forEach(facts -> newest.put(SearchKey.of(facts.tool()), facts));
        return newest.values().stream()
                .filter(facts -> facts.standing() != ToolStanding.STOPPED)
                .toList();
    }
}
