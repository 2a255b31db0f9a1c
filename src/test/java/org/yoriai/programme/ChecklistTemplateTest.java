package org.yoriai.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the clauses ask to be brought and done stands on the checklist of the sessions that they are about. */
class ChecklistTemplateTest {
    private static final String ROUTER = "モバイルルーターを持った";

    @ParameterizedTest(name = "{0}: a {1} in a hall whose network is {2} takes the router along: {3}")
    @CsvSource({
        "D8, DISPATCH, NONE, true",
        "D8, DISPATCH, UNKNOWN, true",
        "D8, DISPATCH, AVAILABLE, false",
        "S8, SEMINAR, AVAILABLE, false",
        "S8, SEMINAR, NONE, true",
    })
    void theMobileRouterIsPackedWhereThereMayBeNoNetwork(
            String clause, ProgrammeKind kind, NetworkState network, boolean packed) {
        assertThat(texts(kind, network).contains(ROUTER)).isEqualTo(packed);
    }

    @ParameterizedTest(name = "{0}: {1} has 「{2}」: {3}")
    @CsvSource({
        "S7, SEMINAR,  資料を参加人数分と予備、印刷して持った, true",
        "D7, DISPATCH, 資料を参加人数分と予備、印刷して持った, true",
        "E4, EXCHANGE, 資料を参加人数分と予備、印刷して持った, true",
        "S9, SEMINAR,  紙のアンケートを集めて数えた, true",
        "E5, EXCHANGE, 紙のアンケートを集めて数えた, true",
        "D6, DISPATCH, 紙のアンケートを集めて数えた, false",
        "S8, SEMINAR,  貸与タブレットを数えて返した, true",
        "D6, DISPATCH, 運用ルールを団体に見せて確かめた, true",
        "E3, EXCHANGE, どの班にも進行役がいる, true",
        "E4, EXCHANGE, 模造紙を撮ってから片付けた, true",
        "E4, SEMINAR,  模造紙を撮ってから片付けた, false",
    })
    void eachKindHasWhatItsClausesAskFor(String clause, ProgrammeKind kind, String line, boolean there) {
        assertThat(texts(kind, NetworkState.AVAILABLE).contains(line)).isEqualTo(there);
    }

    @ParameterizedTest
    @EnumSource(ProgrammeKind.class)
    void theLinesComeInTheOrderOfTheDay(ProgrammeKind kind) {
        assertThat(ChecklistTemplate.of(kind, NetworkState.NONE, kind != ProgrammeKind.DISPATCH))
                .extracting(ChecklistTemplate.Line::phase)
                .isSorted()
                .contains(ChecklistPhase.values());
    }

    private static List<String> texts(ProgrammeKind kind, NetworkState network) {
        return ChecklistTemplate.of(kind, network, kind != ProgrammeKind.DISPATCH).stream()
                .map(ChecklistTemplate.Line::text)
                .toList();
    }
}
