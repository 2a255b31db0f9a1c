package org.yoriai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yoriai.shared.SampleData;

/**
 * A page asks the database a bounded number of times, however many sessions, people or answers it tells of; the comparison over years a
 * few times more for each contract of the ward, of which other tests leave some.
 */
@Tag("view")
@YoriaiTest
class DeskQueriesTest {
    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} asks no more than {1} times")
    @CsvSource({
        "today, 21",
        "sessions, 16",
        "sessions?view=board, 20",
        "sessions?view=calendar, 16",
        "venues, 12",
        "sessions/<today>, 40",
        "sessions/<today>/survey, 43",
        "sessions/<today>/keying, 18",
        "surveys, 18",
        "surveys?by=year, 48",
        "contract, 12",
        "materials, 14",
        "associations, 20",
        "associations/<visited>, 40",
        "follow-ups, 20",
        "agreements, 12",
        "agreements/1, 14"
    })
    void aPageAsksTheDatabaseABoundedNumberOfTimes(String page, long most) throws Exception {
        String path = path(page);
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("ward")) {
            long before = CountedQueries.asked();
            assertThat(desk.open(path.replaceAll("[?].*", ""), path.replaceAll("^[^?]*[?]?", "")))
                    .contains("\"changes\"")
                    .doesNotContain("yo-dead-end");
            assertThat(CountedQueries.asked() - before).isPositive().isLessThanOrEqualTo(most);
        }
    }

    private static String path(String page) {
        String today = SampleData.id("session:seminar-5").toString();
        String visited = SampleData.id("association:見本町会").toString();
        return page.replace("<today>", today).replace("<visited>", visited);
    }
}
