package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.kit.KitClient;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.SampleData;
import org.yoriai.sheet.Photographed;
import org.yoriai.sheet.SheetIntake;
import org.yoriai.sheet.SheetReview;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.Results.QuestionResult;

/**
 * Every kind of question answered by every way: one result, whose figures are counted again here from what each person gave. A
 * further way in is one more {@link Person} and the door that takes it.
 */
class EveryWayTest extends SurveyTesting {
    /** What one person gave: by the question's number the options' numbers, and what was written. */
    private record Person(AnswerChannel channel, Map<Integer, List<Integer>> chosen, Map<Integer, String> written) {}

    private static final Person WITHOUT_SCRIPT = new Person(
            AnswerChannel.PHONE,
            Map.of(1, List.of(1), 2, List.of(1, 2), 5, List.of(2)),
            Map.of(4, "10", 7, "スマートフォンから送った意見"));
    private static final Person WITH_SCRIPT =
            new Person(AnswerChannel.PHONE, Map.of(1, List.of(2), 5, List.of(1)), Map.of(3, "むずかしい", 6, "一行"));
    private static final Person ON_PAPER_AT_THE_VENUE = new Person(
            AnswerChannel.PAPER, Map.of(1, List.of(1), 2, List.of(1), 5, List.of(3)), Map.of(4, "20", 7, "紙に書いた意見"));
    private static final Person ON_PAPER_AT_THE_DESK = new Person(
            AnswerChannel.PAPER, Map.of(1, List.of(3), 2, List.of(3), 5, List.of(1)), Map.of(1, "検討中", 2, "回覧板"));
    private static final Person HANDED_ROUND =
            new Person(AnswerChannel.TABLET, Map.of(1, List.of(1), 5, List.of(2)), Map.of(4, "45"));

    private static final Person PHOTOGRAPHED = new Person(
            AnswerChannel.PAPER, Map.of(1, List.of(1), 2, List.of(1, 2), 5, List.of(4)), Map.of(4, "5", 7, "写真で読んだ意見"));

    private final List<Person> people = new ArrayList<>();
    private ProgrammeSessionId session;
    private SurveyFacts survey;
    private KitClient.Kit kit;

    @Autowired
    private DeskKeying keying;

    @Autowired
    private PaperSheets sheets;

    @Autowired
    private PrintedSheets printed;

    @Autowired
    private SheetIntake intake;

    @Autowired
    private SheetReview review;

    @BeforeEach
    void open() {
        session = freshSession();
        survey = agreed(session, everyKind());
        assign(session, "facilitator");
        KitClient tablet = new KitClient("http://localhost:" + port).enrol();
        tablet.signIn("facilitator");
        kit = tablet.takeOut(session.value(), SampleData.id("account:facilitator"));
    }

    @Test
    void oneResultWhoseFiguresAreThoseOfThePeopleWhoAnswered() {
        byPhone(WITHOUT_SCRIPT, false);
        byPhone(WITH_SCRIPT, true);
        byTablet(ON_PAPER_AT_THE_VENUE, 1, "paper");
        byDesk(ON_PAPER_AT_THE_DESK, 2);
        byTablet(HANDED_ROUND, 1, "tablet");
        byCamera(PHOTOGRAPHED, 3);

        Results found = found();
        assertThat(found.coverage()).isEqualTo(new Coverage(2, 1, 3, Optional.empty()));
        assertThat(found.doubts()).isEmpty();
        requireCountedAgain(found);
        // and as they are on a slip of paper
        assertThat(counts(found, 1)).containsExactly(4, 1, 1);
        assertThat(counts(found, 2)).containsExactly(3, 2, 1);
        assertThat(counts(found, 5)).containsExactly(2, 2, 1, 1, 0);
        assertThat(of(found, 4).figures()).contains(new Results.Figures(5, 45, 20, 15));

        // the sheet keyed at the venue, keyed at the desk too: still one person
        As.run(office(), () -> keying.keep(session, paper(ON_PAPER_AT_THE_VENUE, 1), office()));
        assertThat(found()).isEqualTo(found);
    }

    private void requireCountedAgain(Results found) {
        for (QuestionFacts question : survey.questions()) {
            int number = question.position();
            QuestionResult result = of(found, number);
            assertThat(result.answered())
                    .isEqualTo(count(one ->
                            one.chosen().containsKey(number) || one.written().containsKey(number)));
            if (question.kind().chooses()) {
                for (int option = 1; option <= question.options().size(); option++) {
                    int place = option;
                    assertThat(result.options().get(option - 1).count())
                            .isEqualTo(count(one -> chose(one, number, place)));
                    assertThat(result.options().get(option - 1).onPaper())
                            .isEqualTo(count(one -> one.channel() == AnswerChannel.PAPER && chose(one, number, place)));
                }
            }
            if (question.kind() != QuestionKind.NUMBER) {
                assertThat(result.texts())
                        .containsExactlyInAnyOrderElementsOf(people.stream()
                                .filter(one -> one.written().containsKey(number))
                                .map(one -> one.written().get(number))
                                .toList());
            }
        }
    }

    private int count(java.util.function.Predicate<Person> which) {
        return (int) people.stream().filter(which).count();
    }

    private static boolean chose(Person one, int question, int option) {
        return one.chosen().getOrDefault(question, List.of()).contains(option);
    }

    /** With script, what is not asked is hidden and still sent, and a page found again after a reload is sent twice. */
    private void byPhone(Person person, boolean script) {
        people.add(person);
        Phone phone = new Phone(port);
        String nonce = phone.open(survey.path());
        HttpResponse<String> answered = send(phone, nonce, person, "1", script, 1, 2, 3);
        if (script) {
            answered = send(phone, nonce, person, "1", true, 1, 2, 3);
        }
        if (chose(person, 1, 1)) {
            answered = send(phone, nonce, person, "2", script, 4);
        }
        answered = send(phone, nonce, person, "3", script, 5, 6, 7);
        assertThat(phone.get(Phone.location(answered).replaceFirst("^https?://[^/]+", ""))
                        .body())
                .contains("受け付け");
    }

    private HttpResponse<String> send(
            Phone phone, String nonce, Person person, String part, boolean script, int... questions) {
        List<String> fields = new ArrayList<>(List.of("nonce", nonce, "part", part, "v", "1"));
        for (int question : questions) {
            person.chosen()
                    .getOrDefault(question, List.of())
                    .forEach(option -> fields.addAll(List.of("q" + question, option.toString())));
            String text = person.written().get(question);
            if (text != null || script && !person.chosen().containsKey(question)) {
                fields.addAll(List.of("q" + question, text == null ? "" : text));
            }
        }
        HttpResponse<String> answered = phone.post(survey.path() + "/answers", fields.toArray(String[]::new));
        assertThat(answered.statusCode()).as("%s: %s", fields, answered.body()).isEqualTo(303);
        return answered;
    }

    private void byTablet(Person person, int sheet, String channel) {
        people.add(person);
        Map<String, Object> answers = new HashMap<>();
        person.chosen()
                .forEach((question, options) -> answers.put(
                        asked(question).id().toString(),
                        asked(question).kind().several()
                                ? options.stream()
                                        .map(option -> option(question, option).toString())
                                        .toList()
                                : option(question, options.getFirst()).toString()));
        person.written()
                .forEach((question, text) -> answers.put(asked(question).id().toString(), text));
        kit.push(kit.act(
                "answer.keyed",
                KitClient.id().toString(),
                Map.of("sheet", sheet, "channel", channel, "answers", answers)));
    }

    private void byDesk(Person person, int sheet) {
        people.add(person);
        As.run(office(), () -> keying.keep(session, paper(person, sheet), office()));
    }

    /** What was marked is what the camera read; handwriting alone is typed by whoever decides. */
    private void byCamera(Person person, int sheet) {
        people.add(person);
        var printing = As.call(office(), () -> sheets.prepare(session, sheet, office()));
        byte[] pdf = As.call(office(), () -> sheets.file(session, printing.id(), "https://yoriai.example"))
                .pdf();
        List<UUID> filled = Stream.concat(
                        person.chosen().entrySet().stream()
                                .flatMap(one -> one.getValue().stream()
                                        .map(option ->
                                                option(one.getKey(), option).value())),
                        person.written().keySet().stream()
                                .map(question -> asked(question).id().value()))
                .toList();
        SheetLayout layout =
                As.call(office(), () -> printed.find(session, sheet)).layout();
        for (SheetLayout.PageLayout page : layout.pages()) {
            int index = (sheet - 1) * layout.pages().size() + page.number() - 1;
            byte[] photograph = Photographed.page(pdf, index, page, filled);
            As.run(
                    office(),
                    () -> assertThat(intake.take(session, "IMG_" + index + ".JPG", photograph, office(), (_, _) -> {}))
                            .allSatisfy(taken -> assertThat(taken.refused()).isEmpty()));
        }
        UUID reading =
                As.call(office(), () -> review.waiting(session)).getFirst().id();
        Answers decided =
                new Answers(As.call(office(), () -> review.open(session, reading, office())).proposals().stream()
                        .map(read -> new Answer(
                                read.question().id(),
                                read.read().chosen(),
                                person.written().getOrDefault(read.question().position(), "")))
                        .toList());
        As.run(office(), () -> review.confirm(session, reading, decided, office()));
    }

    private KeyedPaper paper(Person person, int sheet) {
        return new KeyedPaper(
                UUID.randomUUID(),
                sheet,
                new Answers(survey.questions().stream()
                        .map(question -> new Answer(
                                question.id(),
                                person.chosen().getOrDefault(question.position(), List.of()).stream()
                                        .map(option -> option(question.position(), option))
                                        .toList(),
                                person.written().getOrDefault(question.position(), "")))
                        .toList()));
    }

    private QuestionFacts asked(int question) {
        return survey.questions().get(question - 1);
    }

    private OptionId option(int question, int option) {
        return asked(question).options().get(option - 1).id();
    }

    private Results found() {
        return As.call(ward(), () -> results.of(session, "test"));
    }

    private static QuestionResult of(Results found, int question) {
        return found.questions().get(question - 1);
    }

    private static List<Integer> counts(Results found, int question) {
        return of(found, question).options().stream()
                .map(Results.OptionCount::count)
                .toList();
    }
}
