package org.yoriai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessageFilesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*[\\w.]+,\\s*\"([a-z-]+)\"");
    private static final Pattern KEY =
            Pattern.compile("(?:getTranslation|translate|text)\\(\\s*\"([a-z][a-z.-]+[a-z])\"");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

    @Test
    void everythingIsSaidInJapaneseAndInEnglish() throws IOException {
        assertThat(read("messages_en.properties").keySet())
                .containsExactlyElementsOf(read("messages.properties").keySet());
    }

    @Test
    void bothLanguagesFillInTheSameFacts() throws IOException {
        Map<String, String> english = read("messages_en.properties");
        read("messages.properties")
                .forEach((key, text) ->
                        assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void theEnglishFileHoldsNoJapaneseSentence() throws IOException {
        // a clause's letter (4(1)キ) is its name in every language
        read("messages_en.properties")
                .forEach((key, text) -> assertThat(JAPANESE.matcher(text.replaceAll("(?<=[)}])[ア-コ]", ""))
                                .find())
                        .as(key)
                        .isFalse());
    }

    @Test
    void anApostropheNeverSwallowsAFact() throws IOException {
        // ' quotes in a message with arguments: ’ is the sign to write
        for (String file : new String[] {"messages.properties", "messages_en.properties"}) {
            read(file).forEach((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        }
    }

    @Test
    void everyRefusalAndEveryWordOfTheScreensHasAText() throws IOException {
        Map<String, String> japanese = read("messages.properties");
        try (var files = Files.walk(MAIN.resolve("java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                REFUSAL.matcher(code)
                        .results()
                        .forEach(found ->
                                assertThat(japanese).as(file.toString()).containsKey("refusal." + found.group(1)));
                KEY.matcher(code)
                        .results()
                        .filter(found -> found.group(1).contains("."))
                        .forEach(found ->
                                assertThat(japanese).as(file.toString()).containsKey(found.group(1)));
            }
        }
    }

    @Test
    void aClausesTextLeavesItsNumbersToTheContract() throws IOException {
        // next year's numbers differ, and the words would contradict the day that stands beside them
        for (String file : new String[] {"messages.properties", "messages_en.properties"}) {
            read(file).forEach((key, text) -> {
                if (key.contains(".clause.text.")) {
                    assertThat(text)
                            .as(file + " " + key)
                            .doesNotContainPattern("[0-9]|\\b(two|three|five|one month)\\b");
                }
            });
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources").resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
