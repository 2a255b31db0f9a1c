package org.yoriai.association;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayAnswerIncidents;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 対象となった方 — whose data a session's list held when something happened to it (特記事項 25条). It goes sealed into the record of the
 * incident: whoever begins it is shown nobody's name by that.
 */
@Service
@Transactional
public class ConcernedPeople {
    private final ParticipantRows rows;
    private final UnregisteredPeople others;

    ConcernedPeople(ParticipantRows rows, UnregisteredPeople others) {
        this.rows = rows;
        this.others = others;
    }

    /** 対象となった一人 — the reading is empty where not known. */
    public record Concerned(String name, String kana, String association) {}

    /**
     * Those registered and those who came without it, each once. Not a reading by a person: who opens the record later stands in
     * the audit trail.
     */
    @MayAnswerIncidents
    @Transactional(readOnly = true)
    public List<Concerned> of(ProgrammeSessionId session) {
        List<ParticipantFacts> registered = rows.findBySessionId(session.value()).stream()
                .map(Participant::facts)
                .toList();
        Set<UUID> known =
                registered.stream().map(person -> person.id().value()).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        registered.stream()
                                .map(person -> new Concerned(person.name(), person.kana(), person.association())),
                        others.of(session, known).stream())
                .sorted(Comparator.comparing(Concerned::kana).thenComparing(Concerned::name))
                .toList();
    }
}
