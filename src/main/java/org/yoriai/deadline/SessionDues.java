package org.yoriai.deadline;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.HeadcountNotified;
import org.yoriai.programme.Duty;
import org.yoriai.programme.DutyStanding;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionChanged;
import org.yoriai.programme.SessionDuties;
import org.yoriai.programme.SessionState;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.Phrase;

/** 実施回の手続きの期限 (仕様書 4 各ア〜コ, 5) */
@Component
class SessionDues implements DueSource {
    private final SessionDuties duties;

    SessionDues(SessionDuties duties) {
        this.duties = duties;
    }

    @Override
    public List<DueItem> open(DueContext context) {
        Map<ProgrammeSessionId, List<DutyStanding>> standings = duties.of(context.sessions(), context.contract());
        return context.sessions().stream()
                .flatMap(session -> standings.getOrDefault(session.id(), List.of()).stream()
                        .filter(standing -> waits(standing, session.state()))
                        .map(standing ->
                                item(session, standing, context.contract().terms(session.kind()))))
                .toList();
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof SessionChanged || event instanceof HeadcountNotified;
    }

    /** The agreement itself has no day; the acceptance has none either, but its turn comes with the report. */
    private static boolean waits(DutyStanding standing, SessionState state) {
        return !standing.done()
                && switch (standing.duty()) {
                    case AGREEMENT -> false;
                    case ACCEPTANCE -> state == SessionState.REPORTED;
                    case MATERIAL, HEADCOUNT, HOLDING, SURVEY, REPORT ->
                        standing.due().isPresent();
                };
    }

    private static DueItem item(SessionSummary session, DutyStanding standing, ProgrammeTerms terms) {
        Duty duty = standing.duty();
        boolean submits = duty == Duty.MATERIAL && standing.holder() == Duty.Holder.CONTRACTOR;
        boolean again = duty == Duty.ACCEPTANCE && standing.holder() == Duty.Holder.CONTRACTOR;
        return new DueItem(
                new DueKey(duty.wireName(), session.id().toString()),
                standing.holder(),
                standing.due(),
                Phrase.of("due.what." + (submits ? "material-submit" : again ? "report-again" : duty.wireName())),
                SessionPhrases.nameAndDay(session),
                SessionPhrases.path(session) + tab(duty),
                clause(duty, session, terms),
                Optional.of(session.id()));
    }

    private static String tab(Duty duty) {
        return switch (duty) {
            case HEADCOUNT -> "/people";
            case SURVEY -> "/survey";
            case REPORT, ACCEPTANCE -> "/report";
            case AGREEMENT, MATERIAL, HOLDING -> "";
        };
    }

    private static Clause clause(Duty duty, SessionSummary session, ProgrammeTerms terms) {
        return new Clause(
                Clause.named(duty.clause(session.kind())),
                Phrase.of("programme.clause.title." + duty.wireName()),
                Phrase.of(
                        duty == Duty.ACCEPTANCE
                                ? "programme.clause.text.acceptance"
                                : "programme.clause.text." + session.kind().wireName() + "." + duty.wireName()),
                duty.due(terms, session.day()).flatMap(due -> sum(duty, session.day(), terms, due)));
    }

    private static Optional<Phrase> sum(Duty duty, LocalDate held, ProgrammeTerms terms, LocalDate due) {
        return switch (duty) {
            case MATERIAL -> Optional.of(sum("days-before", held, terms.materialDays(), due));
            case HEADCOUNT -> Optional.of(sum("days-before", held, terms.headcountNoticeDays(), due));
            case REPORT -> Optional.of(after(held, terms.reportWithin(), due));
            case AGREEMENT, HOLDING, SURVEY, ACCEPTANCE -> Optional.empty();
        };
    }

    private static Phrase after(LocalDate held, Period within, LocalDate due) {
        return within.toTotalMonths() > 0
                ? sum("months-after", held, within.toTotalMonths(), due)
                : sum("days-after", held, within.getDays(), due);
    }

    private static Phrase sum(String way, LocalDate from, long count, LocalDate due) {
        return Phrase.of("programme.sum." + way, new Phrase.Day(from), new Phrase.Count(count), new Phrase.Day(due));
    }
}
