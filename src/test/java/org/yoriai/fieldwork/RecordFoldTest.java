package org.yoriai.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples are shared with the tablet's tests: what both make of the same acts is the same record. */
class RecordFoldTest {
    private static final Path EXAMPLES = Path.of("docs/kit-protocol/examples/fold");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Path> examples() throws IOException {
        return Files.list(EXAMPLES)
                .filter(file -> file.toString().endsWith(".json"))
                .sorted();
    }

    @Test
    void thereAreSharedExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theServerMakesTheSameRecordAsTheTablet(Path example) throws Exception {
        JsonNode read = JSON.readTree(Files.readString(example));
        assertThat(fold(acts(read))).isEqualTo(read.path("record"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOrderOfArrivalNeverMatters(Path example) throws Exception {
        JsonNode read = JSON.readTree(Files.readString(example));
        for (int seed = 0; seed < 50; seed++) {
            List<Act> shuffled = acts(read);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(fold(shuffled)).as("seed " + seed).isEqualTo(read.path("record"));
        }
    }

    private static JsonNode fold(List<Act> acts) {
        // through text: a tree made from objects tells int from long, JSON does not
        return JSON.readTree(JSON.writeValueAsString(RecordFold.of(acts)));
    }

    private static List<Act> acts(JsonNode example) throws ActRejected {
        List<Act> acts = new ArrayList<>();
        for (JsonNode act : example.path("acts")) {
            acts.add(ActReader.read(act));
        }
        return acts;
    }
}
