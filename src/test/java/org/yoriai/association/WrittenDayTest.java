package org.yoriai.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is understood however an office writes it, and never guessed. */
class WrittenDayTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "R8.9.1,               2026-09-01",
        "r8/9/1,               2026-09-01",
        "Ｒ８．９．１,          2026-09-01",
        "令和8年9月1日,         2026-09-01",
        "令和 8 年 9 月 1 日,   2026-09-01",
        "令和８年９月１日（火）, 2026-09-01",
        "㋿8年9月1日,           2026-09-01",
        "令和元年5月1日,        2019-05-01",
        "平成31年4月30日,       2019-04-30",
        "H31.4.30,              2019-04-30",
        "2026/9/1,              2026-09-01",
        "2026-09-01,            2026-09-01",
        "2026年9月1日 14:00,    2026-09-01",
        "20260901,              2026-09-01",
        "46266,                 2026-09-01",
        "9/1,                   2026-09-01",
        "9月1日（火）,          2026-09-01",
        "9/1 14:00～,           2026-09-01",
        "第5回 9/1,             2026-09-01",
    })
    void aDayIsUnderstood(String words, LocalDate day) {
        assertThat(WrittenDay.in(words)).hasValueSatisfying(read -> {
            assertThat(read.means(day)).as("%s", read).isTrue();
            assertThat(read.means(day.plusDays(1))).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.9.1", "13/1", "2/30", "令和8年13月1日", "2026/2/29", "いつでも", "第5回", "", "99999"})
    void whatNamesNoDayIsNone(String words) {
        assertThat(WrittenDay.in(words)).isEmpty();
    }
}
