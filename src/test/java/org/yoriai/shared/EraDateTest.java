package org.yoriai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 令和8年11月24日, 令和8年11月24日(火)",
        "2027-03-31, 令和9年3月31日, 令和9年3月31日(水)",
        "2019-05-01, 令和元年5月1日, 令和元年5月1日(水)",
        "2019-12-31, 令和元年12月31日, 令和元年12月31日(火)",
        "2020-01-01, 令和2年1月1日, 令和2年1月1日(水)",
        "2019-04-30, 平成31年4月30日, 平成31年4月30日(火)",
        "1989-01-08, 平成元年1月8日, 平成元年1月8日(日)",
        "2044-02-29, 令和26年2月29日, 令和26年2月29日(月)",
    })
    void a_date_is_written_in_its_era(LocalDate date, String written, String withWeekday) {
        assertThat(EraDate.of(date)).isEqualTo(written);
        assertThat(EraDate.withWeekday(date)).isEqualTo(withWeekday);
    }
}
