package org.yoriai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yoriai.report.AgendaRow.Held;
import org.yoriai.report.AssociationAttendance.Mark;
import org.yoriai.report.SurveyResult.ClosedQuestion;
import org.yoriai.report.SurveyResult.Option;

/** 仕様書4(1)コ (S10): how the report counts. */
class ReportRulesTest {

    @ParameterizedTest
    @CsvSource({
        // registered, walk-ins, planned, present, late, walked in, absent, unmarked
        "PRESENT PRESENT ABSENT, '',      3, 2, 0, 0, 1, 0",
        "PRESENT LATE LEFT,      '',      3, 3, 1, 0, 0, 0", // who left early was there
        "PRESENT NONE NONE,      '',      3, 1, 0, 0, 0, 2", // no mark: neither there nor absent
        "'',                     PRESENT, 0, 0, 0, 1, 0, 0",
        "ABSENT,                 LATE,    1, 0, 1, 1, 1, 0",
        "PRESENT,                ABSENT,  1, 1, 0, 0, 0, 0", // written down by mistake
    })
    void marks_become_headcounts(
            String registered,
            String walkIns,
            int planned,
            int present,
            int late,
            int walkedIn,
            int absent,
            int unmarked) {
        AssociationAttendance row = AssociationAttendance.count("見本町会", marks(registered), marks(walkIns));

        assertThat(row).isEqualTo(new AssociationAttendance("見本町会", planned, present, late, walkedIn, absent));
        assertThat(row.unmarked()).isEqualTo(unmarked);
        assertThat(row.attended()).isEqualTo(present + walkedIn);
    }

    private static List<Mark> marks(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Mark::valueOf)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 0, 0, 1", "2, 1, 2, 0, 0", "-1, 0, 0, 0, 0", "2, 0, 0, -1, 0"})
    void headcounts_that_cannot_be_are_refused(int planned, int present, int late, int walkIns, int absent) {
        assertThatThrownBy(() -> new AssociationAttendance("見本町会", planned, present, late, walkIns, absent))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 15, 53％",
        "15, 17, 88％",
        "1, 8, 13％",
        "1, 200, 1％",
        "1, 201, 0％",
        "5, 8, 63％",
        "0, 15, 0％",
        "15, 15, 100％",
        "18, 17, 106％",
        "0, 0, —",
        "2147483647, 2147483647, 100％",
    })
    void shares_are_rounded_half_up(int part, int whole, String written) {
        assertThat(Wording.percent(part, whole)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "14:02:10, 14:06:40, 4",
        "14:00:59, 14:01:00, 1", // as the reader reckons: 14:00 to 14:01
        "15:08, 15:08, 0",
        "23:50, 00:10, 20",
    })
    void minutes_agree_with_the_times_printed(LocalTime start, LocalTime end, int minutes) {
        assertThat(new Held(start, end).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"4, ＋4", "-1, −1", "0, ±0"})
    void a_difference_has_its_sign(int minutes, String written) {
        assertThat(Wording.signed(minutes)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"17, 9, 6, 15, 2", "17, 0, 0, 0, 17", "17, 12, 6, 18, 0"})
    void sheets_not_returned_are_counted_against_those_present(
            int present, int phone, int paper, int answered, int notReturned) {
        SurveyResult survey = new SurveyResult(present, phone, paper, List.of(), List.of());

        assertThat(survey.answered()).isEqualTo(answered);
        assertThat(survey.notReturned()).isEqualTo(notReturned);
    }

    @Test
    void an_option_is_not_chosen_by_more_people_than_answered() {
        List<Option> options = List.of(new Option("満足", 16));

        assertThatThrownBy(() -> new ClosedQuestion(1, "いかがでしたか", false, 15, options))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
