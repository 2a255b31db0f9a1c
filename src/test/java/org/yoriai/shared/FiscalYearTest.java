package org.yoriai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {
    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "2026-04-01, 令和8年度",
        "2027-03-31, 令和8年度",
        "2026-03-31, 令和7年度",
        "2019-04-01, 令和元年度",
        "2019-03-31, 平成30年度",
        "2020-01-01, 令和元年度"
    })
    void aDayLiesInTheFiscalYearNamedInEra(LocalDate day, String name) {
        assertThat(FiscalYear.of(day).inEra()).isEqualTo(name);
    }
}
