package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.identity.Person;
import org.yoriai.programme.ContractCopies;
import org.yoriai.programme.ContractDraft;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractId;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.SurveyOverview.By;
import org.yoriai.survey.SurveyOverview.Compared;
import org.yoriai.survey.SurveyOverview.Group;

/** One question across sessions, topics and years: of the contracts that the reader belongs to, and of nobody who could be told. */
class SurveyOverviewTest extends SurveyTesting {
    private static final String QUESTION = "設問1";

    @Autowired
    private SurveyOverview overview;

    @Autowired
    private ComparisonFiles files;

    @Autowired
    private DeskKeying keying;

    @Autowired
    private ContractCopies copies;

    @Autowired
    private Contracts contracts;

    @Test
    void yearsAreComparedWhereTheReaderIsOfASideInEachAndSmallSessionsAreNotTold() {
        Person ward = ward();
        Person office = office();
        Questionnaire questionnaire = everyKind();
        ProgrammeSessionId large = answered(office, ward, questionnaire, 5, 2);
        answered(office, ward, questionnaire, 1, 2);
        ContractId next = As.call(office, () -> copies.copy(ContractDraft.nextYearOf(contracts.current()), office));
        Person officeThere = signIn.again(next, office.id()).orElseThrow();
        Person wardThere = signIn.again(next, ward.id()).orElseThrow();
        answered(officeThere, wardThere, questionnaire, 6, 0);

        assertThat(compared(office, By.SESSION, false).groups())
                .as("the smaller one would be the difference of the larger one and the whole")
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.counts()).isEmpty());
        assertThat(compared(office, By.SESSION, false).all()).containsExactly(6, 4, 0);
        assertThat(compared(office, By.YEAR, true).groups())
                .containsExactly(
                        new Group("令和8年度", Optional.empty(), 10, Optional.of(List.of(6, 4, 0))),
                        new Group("令和9年度", Optional.empty(), 6, Optional.of(List.of(6, 0, 0))));
        assertThat(compared(office, By.TOPIC, true).groups())
                .singleElement()
                .satisfies(group -> assertThat(group.counts()).contains(List.of(12, 4, 0)));
        assertThat(compared(office, By.SESSION, true).groups())
                .filteredOn(group -> group.counts().isPresent())
                .singleElement()
                .satisfies(group -> assertThat(group.name()).startsWith("令和9年度"));

        // who works in the field next year sees nothing of it here
        jdbc.sql("update membership set role = 'FIELD' where contract_id = ? and account_id = ?")
                .params(next.value(), ward.id().value())
                .update();
        assertThat(compared(ward, By.YEAR, true).groups())
                .extracting(Group::name)
                .containsExactly("令和8年度");
        assertThat(As.call(ward, () -> results.of(large, "test")).coverage().paper())
                .isEqualTo(7);
    }

    @Test
    void theKindOfAssociationIsTheOneThatPeopleTold() {
        UUID salt = UUID.randomUUID();
        QuestionFacts type = As.call(office(), () -> editing.readyQuestion("association-type"));
        QuestionFacts use = choose(salt, 1, QuestionKind.SINGLE, Optional.empty(), "使う", "使わない");
        ProgrammeSessionId session = freshSession();
        SurveyFacts asked = agreed(session, Questionnaire.of("見本", "", List.of(use, type)));
        int sheet = 0;
        for (int[] one : new int[][] {{0, 0, 5}, {1, 0, 3}, {1, 1, 3}}) {
            for (int times = 0; times < one[2]; times++) {
                keep(
                        office(),
                        asked,
                        ++sheet,
                        new Answer(use.id(), List.of(use.options().get(one[1]).id()), ""),
                        new Answer(type.id(), List.of(type.options().get(one[0]).id()), ""));
            }
        }
        assertThat(compared(office(), By.ASSOCIATION, false).groups())
                .containsExactlyInAnyOrder(
                        new Group("町会", Optional.empty(), 5, Optional.of(List.of(5, 0))),
                        new Group("自治会", Optional.empty(), 6, Optional.of(List.of(3, 3))));
    }

    @Test
    void theFilesTellWhatTheScreenTellsAndHoldBackWhatItHoldsBack() throws Exception {
        Person office = office();
        answered(office, ward(), everyKind(), 6, 0);
        answered(office, ward(), everyKind(), 5, 2);
        answered(office, ward(), everyKind(), 2, 0);
        Compared shown = compared(office, By.SESSION, false);
        List<String> lines = new String(
                        As.call(office, () -> files.lines(office, By.SESSION, false))
                                .content(),
                        StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("\"設問1\""))
                .toList();
        assertThat(lines).hasSize(shown.groups().size() * 3);
        byte[] bytes =
                As.call(office, () -> files.workbook(office, By.SESSION, false)).content();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> cells = ResultsFilesTest.cells(book.getSheetAt(0));
            shown.groups().stream().filter(group -> group.counts().isPresent()).forEach(group -> {
                List<Integer> counts = group.counts().orElseThrow();
                assertThat(cells)
                        .anyMatch(row -> row.endsWith("|" + group.answered() + "|" + counts.get(0) + "|" + counts.get(1)
                                + "|" + counts.get(2)));
                assertThat(lines).anyMatch(line -> line.contains("\"使う\",\"" + counts.getFirst() + "\""));
            });
            assertThat(shown.groups())
                    .as("of which one is told")
                    .anyMatch(group -> group.counts().isPresent());
            long held = shown.groups().stream()
                    .filter(group -> group.counts().isEmpty())
                    .count();
            assertThat(held).isPositive();
            assertThat(cells).filteredOn(row -> row.endsWith("|非表示")).hasSizeGreaterThanOrEqualTo((int) held);
            assertThat(lines).filteredOn(line -> line.endsWith("\"非表示\",\"\"")).hasSize((int) held * 3);
            assertThat(book.getSheetAt(0).getDrawingPatriarch().getCharts()).isNotEmpty();
        }
    }

    private Compared compared(Person reader, By by, boolean years) {
        return As.call(reader, () -> overview.of(reader, by, years)).questions().stream()
                .filter(one -> one.question().equals(QUESTION))
                .findFirst()
                .orElseThrow();
    }

    private ProgrammeSessionId answered(
            Person office, Person ward, Questionnaire questionnaire, int first, int second) {
        ProgrammeSessionId session = freshSession();
        jdbc.sql(
                        "update programme_session set contract_id = ?,"
                                + " venue_id = (select v.id from venue v where v.contract_id = ? order by v.id limit 1) where id = ?")
                .params(office.contract().value(), office.contract().value(), session.value())
                .update();
        As.run(office, () -> {
            editing.begin(session, "satisfaction", office);
            editing.save(session, 1, questionnaire, office);
        });
        As.run(ward, () -> editing.agree(session, 1, ward));
        SurveyFacts asked = As.call(ward, () -> surveys.of(session).orElseThrow());
        QuestionFacts question = asked.questions().getFirst();
        IntStream.rangeClosed(1, first + second)
                .forEach(sheet -> keep(
                        office,
                        asked,
                        sheet,
                        new Answer(
                                question.id(),
                                List.of(question.options()
                                        .get(sheet <= first ? 0 : 1)
                                        .id()),
                                "")));
        return session;
    }

    private void keep(Person by, SurveyFacts asked, int sheet, Answer... answers) {
        As.run(
                by,
                () -> keying.keep(
                        asked.session(), new KeyedPaper(UUID.randomUUID(), sheet, new Answers(List.of(answers))), by));
    }
}
