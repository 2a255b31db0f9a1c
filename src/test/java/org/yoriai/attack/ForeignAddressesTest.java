package org.yoriai.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.yoriai.As;
import org.yoriai.DeskClient;
import org.yoriai.YoriaiTest;
import org.yoriai.attack.Doors.Door;
import org.yoriai.identity.Invitations;
import org.yoriai.identity.LoginId;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.TestPeople;
import org.yoriai.kit.KitClient;
import org.yoriai.shared.SampleData;

/** People of one contract type addresses of another's things: each answers exactly as for an ID that nothing has. */
@Tag("attack")
@YoriaiTest
class ForeignAddressesTest {
    /** Of which table an ID in an address is. */
    private static final Map<String, String> TABLES = Map.of(
            "session", "programme_session",
            "association", "association",
            "material", "material",
            "version", "material_version",
            "incident", "incident",
            "reading", "sheet_reading",
            "printing", "survey_printing",
            "contract", "contract",
            "id", "checkout");

    /** Words and numbers within one's own contract: they name nothing of another. */
    private static final Map<String, String> WORDS = Map.of(
            "kind", "proposal",
            "register", "managers",
            "sheet", "sign-in",
            "number", "1",
            "file", "1",
            "part", "1",
            "tab", "plan",
            "sha256", "0".repeat(64),
            "path", "db");

    /** The secret in the address is the right to come in, whoever asks; what is no secret is tried in {@code TokensTest}. */
    private static final String BY_TOKEN = "{token}|:token";

    private static final Pattern PLACE = Pattern.compile("\\{\\*?(\\w+)}|:(\\w+)\\??");
    private static final Pattern NOISE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\d+|\"traceId\":\"\\w+\"");

    /** What a page says; the rest of what is drawn are numbers of its own. */
    private static final Pattern WORDS_OF_A_PAGE = Pattern.compile("[\\u3000-\\u9FFF\\uFF00-\\uFFEF][^\"]*");

    private static final UUID SESSION = SampleData.id("session:seminar-5");
    private static final UUID READING = UUID.randomUUID();
    private static final UUID PRINTING = UUID.randomUUID();

    @Autowired
    WebApplicationContext house;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final Map<String, DeskClient> callers = new LinkedHashMap<>();
    private SecondContract elsewhere;

    @BeforeEach
    void begin() throws Exception {
        elsewhere = new SecondContract(house);
        Person admin = elsewhere.admin();
        callers.put("nobody", new DeskClient(address()));
        for (Role role : Role.values()) {
            String login = "foreign-" + role.name().toLowerCase(java.util.Locale.ROOT);
            invitations.accept(
                    As.call(
                                    admin,
                                    () -> invitations.invite(
                                            new LoginId("probe-" + login),
                                            TestPeople.draft(role, LocalDate.now(clock)),
                                            TestPeople.BASE,
                                            admin))
                            .token(),
                    TestPeople.PASSWORD);
            callers.put(role.name(), new DeskClient(address()).signIn("probe-" + login, TestPeople.PASSWORD));
        }
    }

    @AfterEach
    void clear() {
        callers.values().forEach(DeskClient::close);
        TestPeople.clear(jdbc);
        jdbc.sql("delete from sheet_reading where id = ?").param(READING).update();
        jdbc.sql("delete from survey_printing where id = ?").param(PRINTING).update();
        elsewhere.forget();
    }

    @Test
    void anotherContractsThingIsAnsweredLikeNothing() throws Exception {
        jdbc.sql("insert into sheet_reading (id, contract_id, session_id, version, sheet, pages, began_at, began_by)"
                        + " values (?, ?, ?, 1, 1, 1, ?, ?)")
                .params(READING, SampleData.CONTRACT.value(), SESSION, OffsetDateTime.now(clock), UUID.randomUUID())
                .update();
        jdbc.sql("insert into survey_printing"
                        + " (id, contract_id, survey_id, version, first_sheet, copies, layout, printed_at, printed_by)"
                        + " select ?, contract_id, id, 1, 1, 1, '{}', ?, ? from survey where session_id = ?")
                .params(PRINTING, OffsetDateTime.now(clock), UUID.randomUUID(), SESSION)
                .update();
        KitClient tablet = new KitClient(address()).enrol();
        tablet.signIn("lecturer");
        KitClient.Kit kit = tablet.takeOut(SampleData.id("session:seminar-5"), SampleData.id("account:lecturer"));
        Map<String, String> theirs = theirs();
        theirs.put("id", kit.id);
        assertThat(theirs.values()).doesNotContain("");
        Map<String, String> nobodys = TABLES.keySet().stream()
                .collect(Collectors.toMap(name -> name, _ -> UUID.randomUUID().toString()));

        List<Door> doors = new ArrayList<>(Doors.addresses(house));
        Doors.views(house).forEach(view -> doors.add(new Door("VIEW", "/" + view)));
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (Door door : doors) {
            if (named(door.pattern()).stream().noneMatch(TABLES::containsKey) || byToken(door.pattern())) {
                continue;
            }
            tried.add(door.method() + " " + door.pattern());
            for (Map.Entry<String, DeskClient> caller : callers.entrySet()) {
                String real = answer(caller.getValue(), door, theirs);
                String none = answer(caller.getValue(), door, nobodys);
                if (!real.equals(none)
                        || real.startsWith("5")
                        || door.method().equals("GET") && real.startsWith("200 /files")) {
                    wrong.add(caller.getKey() + " " + door + ":\n  " + shortened(real) + "\n  " + shortened(none));
                }
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(tried).hasSizeGreaterThan(20);
    }

    @Test
    void everyPlaceInAnAddressIsKnownHere() {
        Set<String> unknown = new TreeSet<>();
        List<String> patterns = new ArrayList<>(Doors.views(house));
        Doors.addresses(house).forEach(door -> patterns.add(door.pattern()));
        patterns.stream()
                .filter(pattern -> !byToken(pattern))
                .flatMap(pattern -> named(pattern).stream())
                .filter(name -> !TABLES.containsKey(name) && !WORDS.containsKey(name))
                .forEach(unknown::add);
        assertThat(unknown).as("whose IDs are these?").isEmpty();
    }

    private Map<String, String> theirs() {
        Map<String, String> found = new LinkedHashMap<>();
        TABLES.forEach((name, table) -> found.put(
                name,
                name.equals("contract")
                        ? SampleData.CONTRACT.toString()
                        : jdbc
                                .sql("select id from " + table + " where contract_id = ? order by id")
                                .param(SampleData.CONTRACT.value())
                                .query(UUID.class)
                                .list()
                                .stream()
                                .findFirst()
                                .map(UUID::toString)
                                .orElse("")));
        return found;
    }

    private static boolean byToken(String pattern) {
        return Pattern.compile(BY_TOKEN.replace("{", "\\{").replace("}", "\\}"))
                .matcher(pattern)
                .find();
    }

    private static List<String> named(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    private static String answer(DeskClient desk, Door door, Map<String, String> ids)
            throws IOException, InterruptedException {
        String path = PLACE.matcher(door.pattern()).replaceAll(found -> {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            return ids.getOrDefault(name, WORDS.getOrDefault(name, "x"));
        });
        if (door.method().equals("VIEW")) {
            String drawn = desk.open(path.substring(1), "");
            return "drawn "
                    + WORDS_OF_A_PAGE
                            .matcher(drawn)
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.joining("|"));
        }
        HttpResponse<String> answer =
                desk.ask(door.method(), path, door.method().equals("POST") ? "{}" : "");
        if (answer.uri().getPath().equals("/login")) {
            return "sent to sign in";
        }
        return answer.statusCode() + " " + quiet(answer.uri().getPath() + " " + answer.body(), ids);
    }

    private static String quiet(String said, Map<String, String> ids) {
        String quiet = said;
        for (String id : ids.values()) {
            quiet = id.isEmpty() ? quiet : quiet.replace(id, "#");
        }
        return NOISE.matcher(quiet).replaceAll("#");
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
