package org.yoriai.proposal;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.fieldwork.ActOutcome;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.ActRejected;
import org.yoriai.fieldwork.ReceivedAct;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeKind;
import org.yoriai.programme.SessionSummary;
import org.yoriai.shared.BusinessTime;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.QuestionKind;
import org.yoriai.survey.SurveyFacts;
import org.yoriai.survey.Surveys;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole year as tablets tell it: who came, what was said, what was answered. It counts for itself what it plays, so that
 * documents are held against something other than the code that made them.
 */
final class FullYear {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final int WALK_INS = 6;
    private static final String STRANGERS = "となりの町の会";
    private static final String KNOWN = "見本町会";

    private final ActLog log;
    private final Surveys surveys;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Person office;
    private final JsonMapper json = JsonMapper.builder().build();
    private final List<Held> held = new ArrayList<>();
    private final Map<String, Map<String, Integer>> chosen = new LinkedHashMap<>();

    FullYear(ActLog log, Surveys surveys, TransactionTemplate transaction, JdbcClient jdbc, Person office) {
        this.log = log;
        this.surveys = surveys;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.office = office;
    }

    /**
     * What happened at one session.
     *
     * @param came by association
     * @param card its ID, where a card was written
     */
    record Held(SessionSummary session, int registered, Map<String, Integer> came, int answers, UUID card) {
        int people() {
            return came.values().stream().mapToInt(people -> people).sum();
        }
    }

    List<Held> held() {
        return held;
    }

    /** How often each option of a question was chosen in the whole year. */
    Map<String, Map<String, Integer>> chosen() {
        return chosen;
    }

    int came(String association) {
        return held.stream()
                .mapToInt(one -> one.came().getOrDefault(association, 0))
                .sum();
    }

    void play(SessionSummary session) {
        Writing writing = new Writing(session);
        Map<String, Integer> came = new LinkedHashMap<>();
        List<Registered> registered = registered(session);
        for (int index = 0; index < registered.size(); index++) {
            // every seventh stays away, every fifth is late
            String status = index % 7 == 6 ? "absent" : index % 5 == 4 ? "late" : "present";
            writing.act("attendance.marked", registered.get(index).id, Map.of("status", status));
            if (!status.equals("absent")) {
                came.merge(registered.get(index).association, 1, Integer::sum);
            }
        }
        String walkedIn = session.kind() == ProgrammeKind.SEMINAR ? STRANGERS : KNOWN;
        for (int person = 0; person < (registered.isEmpty() ? WALK_INS : 1); person++) {
            writing.act(
                    "attendance.walkIn",
                    UUID.randomUUID(),
                    Map.of("name", "当日 " + person, "kana", "とうじつ", "association", walkedIn));
            came.merge(walkedIn, 1, Integer::sum);
        }
        UUID group = UUID.randomUUID();
        UUID card = UUID.randomUUID();
        if (session.kind() == ProgrammeKind.EXCHANGE) {
            writing.act("group.formed", group, Map.of("name", "1班", "members", List.of()));
            writing.act(
                    "card.written", card, Map.of("group", group.toString(), "text", "回覧が遅い（" + session.title() + "）"));
        }
        int answers = surveys.of(session.id())
                .map(survey -> answer(writing, survey, people(came) - 1))
                .orElse(0);
        writing.keep();
        held.add(new Held(session, registered.size(), came, answers, card));
    }

    private static int people(Map<String, Integer> came) {
        return came.values().stream().mapToInt(people -> people).sum();
    }

    private int answer(Writing writing, SurveyFacts survey, int sheets) {
        for (int sheet = 1; sheet <= sheets; sheet++) {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (QuestionFacts question : survey.questions()) {
                if (question.shownIf().isEmpty() && question.kind().chooses()) {
                    QuestionFacts.OptionFacts option = question.options()
                            .get((sheet + question.position())
                                    % question.options().size());
                    answers.put(question.id().toString(), List.of(option.id().toString()));
                    chosen.computeIfAbsent(question.text(), _ -> new LinkedHashMap<>())
                            .merge(option.wording().plain(), 1, Integer::sum);
                } else if (question.kind() == QuestionKind.TEXT && sheet == 1) {
                    answers.put(question.id().toString(), "続きの回を開いてほしい");
                }
            }
            writing.act(
                    "answer.keyed", UUID.randomUUID(), Map.of("sheet", sheet, "channel", "paper", "answers", answers));
        }
        return sheets;
    }

    private record Registered(UUID id, String association) {}

    private List<Registered> registered(SessionSummary session) {
        return jdbc.sql("select p.id, a.name from participant p join association a on a.id = p.association_id"
                        + " where p.session_id = ? order by p.id")
                .param(session.id().value())
                .query((row, _) -> new Registered(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** The acts of one tablet. */
    private final class Writing {
        private final SessionSummary session;
        private final UUID checkout = UUID.randomUUID();
        private final List<ReceivedAct> acts = new ArrayList<>();

        Writing(SessionSummary session) {
            this.session = session;
        }

        void act(String type, UUID entity, Map<String, Object> payload) {
            // later than anything that the sample has written
            OffsetDateTime at = session.day()
                    .plusDays(1)
                    .atTime(NOON.plusSeconds(acts.size()))
                    .atZone(BusinessTime.ZONE)
                    .toOffsetDateTime();
            byte[] bytes = json.writeValueAsString(Map.ofEntries(
                            Map.entry("v", 1),
                            Map.entry("id", UUID.randomUUID().toString()),
                            Map.entry("checkout", checkout.toString()),
                            Map.entry("seq", acts.size() + 1),
                            Map.entry("session", session.id().toString()),
                            Map.entry("author", office.id().toString()),
                            Map.entry("type", type),
                            Map.entry("entity", entity.toString()),
                            Map.entry("at", at.format(WIRE)),
                            Map.entry("drift", 0),
                            Map.entry("payload", payload)))
                    .getBytes(StandardCharsets.UTF_8);
            try {
                acts.add(new ReceivedAct(ActReader.read(bytes), bytes));
            } catch (ActRejected wrong) {
                throw new IllegalStateException(wrong);
            }
        }

        void keep() {
            List<ActOutcome> outcomes = Stream.ofNullable(transaction.execute(_ -> log.append(session.id(), acts)))
                    .flatMap(List::stream)
                    .toList();
            String refused = outcomes.stream()
                    .filter(outcome -> !(outcome instanceof ActOutcome.Applied))
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            if (!refused.isEmpty()) {
                throw new IllegalStateException(session + ": " + refused);
            }
        }
    }
}
