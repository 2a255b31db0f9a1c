package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file leaves the house without a line in 記録媒体管理簿 (特記事項 18条(2)). */
class MediaRegisterTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String ACTION = "audit.action.";
    private static final Pattern BY_NAME = Pattern.compile(
            "(?:^|[.-])(?:exported|made|taken|printed|opened|fetched|downloaded|archived|copied|sent)$");
    private static final Pattern BY_WORDS = Pattern.compile("書き出した|印刷した|保存した");
    private static final Map<String, String> NO_FILE_LEAVES = Map.of(
            "contract.copied", "the copy lies in the house",
            "document.sent", "the register takes it from the sending log",
            "letter.sent", "the register takes what is attached from the sending log",
            "end.archived", "it lies in the house; what leaves is end.fetched");

    @Test
    void everyActByWhichAFileLeavesFillsTheRegister() throws IOException {
        Set<String> leaving = words("messages.properties").entrySet().stream()
                .filter(act -> act.getKey().startsWith(ACTION))
                .filter(act -> BY_NAME.matcher(act.getKey()).find()
                        || BY_WORDS.matcher(act.getValue()).find())
                .map(act -> act.getKey().substring(ACTION.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(leaving).hasSizeGreaterThan(20).contains("trail.exported");
        assertThat(leaving)
                .isEqualTo(Stream.concat(MediaRegister.EXPORTS.stream(), NO_FILE_LEAVES.keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyOneIsCalledByAWord() throws IOException {
        for (String file : new String[] {"messages.properties", "messages_en.properties"}) {
            assertThat(words(file).keySet())
                    .containsAll(MediaRegister.EXPORTS.stream()
                            .map("protection.export."::concat)
                            .toList());
        }
    }

    private static Map<String, String> words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, words::getProperty));
    }
}
