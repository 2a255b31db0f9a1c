package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;

/** Nobody has to guess what a code in the audit trail means. */
@YoriaiTest
class TrailWordsTest {
    private static final Path MAIN = Path.of("src/main/java/org/yoriai");
    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");
    /** 記録する呼び方: the trail itself, and those who hand an act on to it. */
    private static final Pattern RECORDS =
            Pattern.compile("Audit audit|PlanGate gate|MaterialDiary diary|VenueKeeping");

    private static final Pattern ACT = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    /** 組み立てる名 */
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+\\.)\" \\+ (\\w+)\\.wireName");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignIn signIn;

    @Test
    void everyActThatTheCodeNotesHasWords() throws IOException {
        Properties words = words();
        Set<String> wordless = new TreeSet<>();
        int acts = 0;
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(TrailWordsTest::notes).toList()) {
                List<String> found = ACT.matcher(Files.readString(file))
                        .results()
                        .map(act -> act.group(1))
                        .filter(act -> !act.endsWith(".pdf") && !act.endsWith(".file"))
                        .toList();
                acts += found.size();
                found.stream()
                        .filter(act -> !words.containsKey("audit.action." + act) && !words.containsKey(act))
                        .forEach(wordless::add);
            }
        }
        assertThat(acts).isGreaterThan(100);
        assertThat(wordless).isEmpty();
    }

    @Test
    void theActsThatAreMadeUpOfAStateAreThoseKnownHere() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            Set<String> beginnings = files.filter(TrailWordsTest::notes)
                    .flatMap(file -> BEGINNING.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(beginnings).containsExactly("agreement.", "letter.");
        }
        Properties words = words();
        assertThat(Stream.concat(
                        states("agreement/TalkAct.java").map("agreement."::concat),
                        Stream.of("sent", "refused", "unsure", "given-up", "barred")
                                .map("letter."::concat)))
                .allSatisfy(act -> assertThat(words).containsKey("audit.action." + act));
    }

    @Test
    void whatStandsInTheTrailHasWords() throws IOException {
        As.signedIn(signIn, "office");
        Properties words = words();
        List<String> noted = jdbc.sql("select distinct action from audit_entry where actor not like '%test%'"
                        + " and subject not like '%test%'")
                .query(String.class)
                .list();
        assertThat(noted).isNotEmpty().allSatisfy(act -> assertThat(words).containsKey("audit.action." + act));
    }

    private static Stream<String> states(String enumFile) {
        return Arrays.stream(read(MAIN.resolve(enumFile)).split("\n"))
                .map(String::strip)
                .filter(line -> line.matches("[A-Z]+[,;]"))
                .map(line -> line.substring(0, line.length() - 1).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean notes(Path file) {
        return file.toString().endsWith(".java") && RECORDS.matcher(read(file)).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
