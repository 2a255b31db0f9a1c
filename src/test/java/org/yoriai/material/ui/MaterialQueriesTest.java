package org.yoriai.material.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yoriai.CountedQueries;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.SampleData;

/** The pages of materials ask the database a bounded number of times, however many versions and comments they tell of. */
@Tag("view")
@YoriaiTest
class MaterialQueriesTest {
    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} asks no more than {1} times")
    @CsvSource({"materials, 14", "materials/<one>, 20", "sessions/<today>/materials, 40"})
    void aPageAsksABoundedNumberOfTimes(String page, long most) throws Exception {
        String path = page.replace("<one>", SampleData.id("material:seminar-5").toString())
                .replace("<today>", SampleData.id("session:seminar-5").toString());
        try (DeskClient desk = new DeskClient("http://localhost:" + port).signIn("ward")) {
            long before = CountedQueries.asked();
            assertThat(desk.open(path, "")).contains("\"changes\"").doesNotContain("yo-dead-end");
            assertThat(CountedQueries.asked() - before).isPositive().isLessThanOrEqualTo(most);
        }
    }
}
