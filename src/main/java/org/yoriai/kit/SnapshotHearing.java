package org.yoriai.kit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.HearingFacts;
import org.yoriai.association.Hearings;
import org.yoriai.fieldwork.EarlierVisit;
import org.yoriai.fieldwork.EarlierVisits;
import org.yoriai.fieldwork.RecordedText;
import org.yoriai.programme.ProgrammeSessionId;

/** 写しの中のヒアリング — what the association said before the visit, with what earlier visits left. */
@Component
class SnapshotHearing {
    private final Hearings hearings;
    private final EarlierVisits visits;

    SnapshotHearing(Hearings hearings, EarlierVisits visits) {
        this.hearings = hearings;
        this.visits = visits;
    }

    /** @return empty when nothing was asked before the session */
    Optional<SessionSnapshot.Hearing> of(ProgrammeSessionId session, String reader) {
        return hearings.of(session, reader).map(hearing -> onTheWire(hearing, visits.before(session)));
    }

    /** Changes whenever the hearing or an earlier visit's record does; nobody's words are read for it. */
    String stamp(ProgrammeSessionId session) {
        return hearings.stamp(session) + " " + hearings.otherVisits(session) + " " + visits.version(session);
    }

    private static SessionSnapshot.Hearing onTheWire(HearingFacts hearing, List<EarlierVisit> visits) {
        return new SessionSnapshot.Hearing(
                hearing.association(),
                hearing.answers().stream()
                        .map(answer -> new SessionSnapshot.HearingAnswer(answer.question(), answer.answer()))
                        .toList(),
                visits.stream().map(SnapshotHearing::visit).toList());
    }

    private static SessionSnapshot.Visit visit(EarlierVisit visit) {
        return new SessionSnapshot.Visit(
                visit.title(),
                visit.day(),
                visit.notes().stream().map(SnapshotHearing::note).toList(),
                visit.promises().stream()
                        .map(promise -> new SessionSnapshot.VisitPromise(promise.text(), promise.due()))
                        .toList());
    }

    private static SessionSnapshot.VisitNote note(RecordedText.Note note) {
        return new SessionSnapshot.VisitNote(note.step(), note.kind(), note.text());
    }
}
