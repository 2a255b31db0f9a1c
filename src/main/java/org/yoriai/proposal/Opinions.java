package org.yoriai.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.fieldwork.RecordedVoice;
import org.yoriai.fieldwork.RecordedVoices;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.MarkedVoice;
import org.yoriai.survey.MarkedVoices;
import org.yoriai.vault.Audit;

/** 意見を集める (仕様書 4(4)) — what was marked in surveys, and the cards, notes and remarks of the records, with where each stands. */
@Service
@BothSides
@Transactional
public class Opinions {
    private static final Comparator<Opinion> IN_ORDER = Comparator.<Opinion, java.time.LocalDate>comparing(
                    opinion -> opinion.session().day())
            .thenComparing(opinion -> opinion.session().starts())
            .thenComparing(Opinion::source);
    private final ProgrammeSessions sessions;
    private final MarkedVoices surveys;
    private final RecordedVoices records;
    private final OpinionMarks marks;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Opinions(
            ProgrammeSessions sessions,
            MarkedVoices surveys,
            RecordedVoices records,
            OpinionMarks marks,
            Audit audit,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.surveys = surveys;
        this.records = records;
        this.marks = marks;
        this.audit = audit;
        this.events = events;
    }

    /** By day: everything that could be cited; of surveys only what is marked there. */
    public List<Opinion> all(Person reader) {
        Map<ProgrammeSessionId, SessionSummary> known = sessions.all().stream()
                .collect(Collectors.toMap(SessionSummary::id, session -> session, (first, _) -> first));
        Map<Place, OpinionMark> marked = marks.findAll().stream()
                .collect(Collectors.toMap(
                        mark -> new Place(mark.session(), mark.thing()), mark -> mark, (first, _) -> first));
        return Stream.concat(
                        surveys.all(reader).stream()
                                .flatMap(
                                        voice -> Optional.ofNullable(known.get(voice.session()))
                                                .map(session -> of(voice, session))
                                                .stream()),
                        records.of(known.keySet(), reader).stream()
                                .flatMap(voice -> Optional.ofNullable(known.get(voice.session()))
                                        .map(session -> of(
                                                voice,
                                                session,
                                                Optional.ofNullable(marked.get(
                                                        new Place(session.id().value(), voice.thing())))))
                                        .stream()))
                .sorted(IN_ORDER)
                .toList();
    }

    /** Those that go into the proposal. */
    public List<Opinion> cited(Person reader) {
        return all(reader).stream().filter(Opinion::marked).toList();
    }

    /**
     * Takes a card, note or remark in or out, under a theme; free texts of surveys are marked where their results stand.
     *
     * @throws Refusal {@code session-unknown}, {@code opinion-unknown}, {@code voice-theme-long}
     */
    public void mark(ProgrammeSessionId session, UUID thing, String theme, boolean marked, Person by) {
        if (!sessions.exists(session)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "session-unknown");
        }
        if (records.of(List.of(session), by).stream()
                .noneMatch(voice -> voice.thing().equals(thing))) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "opinion-unknown");
        }
        marks.findBySessionIdAndThingId(session.value(), thing)
                .orElseGet(() -> marks.save(new OpinionMark(Ids.next(), session, thing)))
                .put(theme, marked);
        audit.record(by.id().toString(), "opinion.marked", session.toString(), Boolean.toString(marked));
        events.publishEvent(new ProposalChanged(ContractScope.required()));
    }

    private record Place(UUID session, UUID thing) {}

    private static Opinion of(MarkedVoice voice, SessionSummary session) {
        return new Opinion(
                Opinion.Source.SURVEY, session, voice.answer(), voice.question(), voice.text(), voice.theme(), true);
    }

    private static Opinion of(RecordedVoice voice, SessionSummary session, Optional<OpinionMark> mark) {
        return new Opinion(
                switch (voice.kind()) {
                    case CARD -> Opinion.Source.CARD;
                    case NOTE -> Opinion.Source.NOTE;
                    case REMARK -> Opinion.Source.REMARK;
                },
                session,
                voice.thing(),
                voice.where(),
                voice.text(),
                mark.map(OpinionMark::theme).orElse(""),
                mark.map(OpinionMark::marked).orElse(false));
    }
}
