package org.yoriai.printing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.association.Participants;
import org.yoriai.association.VisitedNames;
import org.yoriai.fieldwork.RecordedText;
import org.yoriai.fieldwork.SessionRecords;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.SurveyFacts;
import org.yoriai.survey.Surveys;
import org.yoriai.vault.Audit;

/** 印刷物をつくる — from the record as it stands, for whoever may read the session's people; each is recorded. */
@Service
@Transactional
public class PrintSheets {
    // those whose reading is not known stand at the end
    private static final Comparator<ParticipantFacts> BY_READING = Comparator.comparing(
                    (ParticipantFacts person) -> person.kana().isEmpty())
            .thenComparing(ParticipantFacts::kana)
            .thenComparing(ParticipantFacts::name);
    private final ProgrammeSessions sessions;
    private final Contracts contracts;
    private final Participants participants;
    private final VisitedNames visited;
    private final Surveys surveys;
    private final SessionRecords records;
    private final PrintWords words;
    private final Audit audit;

    PrintSheets(
            ProgrammeSessions sessions,
            Contracts contracts,
            Participants participants,
            VisitedNames visited,
            Surveys surveys,
            SessionRecords records,
            PrintWords words,
            Audit audit) {
        this.sessions = sessions;
        this.contracts = contracts;
        this.participants = participants;
        this.visited = visited;
        this.surveys = surveys;
        this.records = records;
        this.words = words;
        this.audit = audit;
    }

    /** What there is to print for such a session; nobody's name is read. */
    @MayReadPeople
    @Transactional(readOnly = true)
    public List<PrintOffer> offers(ProgrammeSessionId session) {
        SessionPlan plan = sessions.plan(session);
        return Arrays.stream(PrintSheet.values())
                .filter(sheet -> sheet.appliesTo(plan.summary().kind()))
                .map(sheet -> new PrintOffer(sheet, missing(session, sheet)))
                .toList();
    }

    /**
     * @param baseUrl where participants' phones reach this server
     * @throws Refusal {@code print-no-people}, {@code print-no-survey} or {@code print-no-rules}
     */
    @MayReadPeople
    public PrintedFile print(ProgrammeSessionId session, PrintSheet sheet, Person by, String baseUrl) {
        SessionPlan plan = sessions.plan(session);
        missing(session, sheet).ifPresent(why -> {
            throw why;
        });
        byte[] pdf = switch (sheet) {
            case ROSTER -> new PeopleSheets(plan, people(session, by), words).roster();
            case SIGN_IN -> new PeopleSheets(plan, people(session, by), words).signIn();
            case NAME_CARDS -> new NameCards(plan, people(session, by), words).print();
            case POSTER -> poster(plan, baseUrl);
            case RULES -> new RuleSheet(plan, visited.of(session), rules(session), words).print();
        };
        audit.record(by.id().toString(), "sheet.printed", session.toString(), sheet.wireName());
        return new PrintedFile(words.fileName(sheet, plan.summary()), pdf);
    }

    private Optional<Refusal> missing(ProgrammeSessionId session, PrintSheet sheet) {
        if (sheet.isOfPeople()) {
            return participants.count(session) == 0 ? not("print-no-people") : Optional.empty();
        }
        if (sheet == PrintSheet.POSTER) {
            return surveys.of(session).isEmpty() ? not("print-no-survey") : Optional.empty();
        }
        return rules(session).isEmpty() ? not("print-no-rules") : Optional.empty();
    }

    private static Optional<Refusal> not(String why) {
        return Optional.of(new Refusal(Refusal.Kind.CONFLICT, why));
    }

    private List<ParticipantFacts> people(ProgrammeSessionId session, Person by) {
        return participants.of(session, by.id().toString()).stream()
                .sorted(BY_READING)
                .toList();
    }

    private byte[] poster(SessionPlan plan, String baseUrl) {
        SurveyFacts survey = surveys.of(plan.id()).orElseThrow();
        var ward = contracts.current().ward();
        return new Poster(
                        plan,
                        Poster.Entrance.of(survey, baseUrl),
                        ward.name() + "　" + ward.department() + "　" + ward.phone(),
                        words)
                .print();
    }

    private List<RecordedText.Note> rules(ProgrammeSessionId session) {
        return records.of(session).notes().stream()
                .filter(RecordedText.Note::isRule)
                .sorted(Comparator.comparing(RecordedText.Note::at))
                .toList();
    }
}
