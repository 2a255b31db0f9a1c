package org.yoriai.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yoriai.survey.Bundles.Part;

/** Fewer than five people are never told apart: neither by themselves nor by what two figures told differ in. */
class BundlesTest {
    @Test
    void aSmallSessionIsNotTheDifferenceOfItsKindAndTheOtherSession() {
        List<Part> parts =
                List.of(part(3, "講習会", "第1回"), part(10, "講習会", "第2回"), part(4, "派遣", "第3回"), part(8, "派遣", "第4回"));
        Bundles bundles = Bundles.of(parts);
        assertThat(bundles.tells(Set.of(0, 1))).as("the kind").isTrue();
        assertThat(bundles.tells(Set.of(1))).as("its other session").isFalse();
        assertThat(bundles.tells(Set.of(0))).isFalse();
        assertThat(bundles.tells(Set.of(0, 1, 2, 3))).isTrue();
    }

    @Test
    void aSessionThatIsLargeEnoughIsToldWhereNothingIsHeldBack() {
        Bundles bundles = Bundles.of(List.of(part(5, "講習会", "第1回"), part(0, "講習会", "第2回"), part(9, "派遣", "第3回")));
        assertThat(IntStream.range(0, 3).allMatch(place -> bundles.tells(Set.of(place))))
                .isTrue();
    }

    @Test
    void fourPeopleInAllAreNotBrokenDown() {
        Bundles bundles = Bundles.of(List.of(part(2, "講習会", "第1回"), part(2, "派遣", "第2回")));
        assertThat(bundles.tells(Set.of(0))).isFalse();
        assertThat(bundles.tells(Set.of(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSumOrDifferenceOfWhatIsToldComesDownToFewerThanFive(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Part> parts = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(place ->
                            part(random.nextInt(9), "年" + random.nextInt(2), "題" + random.nextInt(3), "回" + place))
                    .toList();
            Bundles bundles = Bundles.of(parts);
            List<Set<Integer>> told = new ArrayList<>();
            for (int label = 0; label < 3; label++) {
                int of = label;
                told.addAll(IntStream.range(0, parts.size())
                        .boxed()
                        .collect(Collectors.groupingBy(
                                place -> parts.get(place).labels().get(of), TreeMap::new, Collectors.toSet()))
                        .values());
            }
            told.removeIf(group -> !bundles.tells(group));
            requireNobodyToldApart(parts, told);
        }
    }

    /** Whatever can be cut out of the sets told, by whichever of them a person is in and not in. */
    private static void requireNobodyToldApart(List<Part> parts, List<Set<Integer>> told) {
        for (Set<Integer> one : told) {
            for (Set<Integer> other : told) {
                Set<Integer> rest = new HashSet<>(one);
                rest.removeAll(other);
                Set<Integer> common = new HashSet<>(one);
                common.retainAll(other);
                for (Set<Integer> cut : List.of(one, rest, common)) {
                    int people = cut.stream()
                            .mapToInt(place -> parts.get(place).size())
                            .sum();
                    assertThat(people == 0 || people >= SmallGroups.SMALLEST)
                            .as("%s of %s, told %s", cut, parts, told)
                            .isTrue();
                }
            }
        }
    }

    private static Part part(int size, String... labels) {
        return new Part(size, List.of(labels));
    }
}
