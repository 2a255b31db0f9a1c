package org.yoriai.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Vault;

/**
 * Somebody of one contract names things of another: each service method answers as if there were no such thing, and changes
 * nothing there. The answers are written in {@code other-contract.csv}.
 */
@Tag("attack")
@YoriaiTest
class OtherContractTest {
    private static final Path TABLE = Path.of("src/test/resources/permissions/other-contract.csv");
    private static final ContractId ELSEWHERE =
            new ContractId(UUID.nameUUIDFromBytes("elsewhere".getBytes(StandardCharsets.UTF_8)));

    @Autowired
    WebApplicationContext house;

    @Autowired
    SignIn signIn;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private ForeignThings theirs;

    @BeforeEach
    void begin() throws Exception {
        // it takes a kit of the sample contract out, so that there is one to reach for
        new Visitors(port).close();
        theirs = new ForeignThings(jdbc);
        if (jdbc.sql("select count(*) from sealing_key where contract_id = ?")
                        .param(ELSEWHERE.value())
                        .query(Long.class)
                        .single()
                == 0) {
            vault.createKey(ELSEWHERE);
        }
    }

    @Test
    void whatBelongsToAnotherContractIsAnsweredLikeWhatDoesNotExist() throws IOException {
        Map<String, String> found = new TreeMap<>();
        List<String> leaks = new ArrayList<>();
        for (Services.Door door : new Services(house, new Callers(signIn)).doors()) {
            if (ForeignThings.isNamedBy(door.method())) {
                long before = theirs.fingerprint();
                TreeSet<String> answers = knock(door, leaks);
                // reminders go their rounds meanwhile: what changes only once was not changed by this
                if (before != theirs.fingerprint() && changesAgain(door)) {
                    leaks.add(door.name() + " changed something of the other contract");
                }
                answers.remove("denied");
                found.put(door.name(), answers.isEmpty() ? "denied" : String.join(" / ", answers));
            }
        }
        assertThat(leaks)
                .withFailMessage(() -> "It tells something of another contract:\n" + String.join("\n", leaks))
                .isEmpty();
        assertThat(found).hasSizeGreaterThan(30);
        compare(found);
    }

    private TreeSet<String> knock(Services.Door door, List<String> leaks) {
        TreeSet<String> answers = new TreeSet<>();
        for (Role role : Role.values()) {
            Person stranger =
                    new Person(new AccountId(UUID.randomUUID()), ELSEWHERE, "stranger", "よその人", "よその区", role, false);
            String real = As.call(stranger, () -> answer(door, stranger, true));
            String nothing = As.call(stranger, () -> answer(door, stranger, false));
            if (!real.equals(nothing)) {
                leaks.add(door.name() + " for " + role + ": " + real + " — but for an unknown ID: " + nothing);
            }
            answers.add(kind(real));
        }
        return answers;
    }

    private boolean changesAgain(Services.Door door) {
        long before = theirs.fingerprint();
        knock(door, new ArrayList<>());
        return before != theirs.fingerprint();
    }

    private String answer(Services.Door door, Person caller, boolean real) {
        Object[] arguments = theirs.arguments(door.method(), caller, real);
        String said = call(door, arguments);
        if (said.equals("fails " + IllegalTransactionStateException.class.getSimpleName())) {
            said = transaction.execute(state -> {
                state.setRollbackOnly();
                return call(door, arguments);
            });
        }
        for (Object argument : arguments) {
            said = said.replace(String.valueOf(argument), "<given>");
        }
        return said;
    }

    private static String call(Services.Door door, Object[] arguments) {
        try {
            Object value = door.method().invoke(door.bean(), arguments);
            return switch (value) {
                case null -> "nothing";
                case Optional<?> none when none.isEmpty() -> "empty";
                case Collection<?> none when none.isEmpty() -> "empty";
                case Map<?, ?> none when none.isEmpty() -> "empty";
                default -> "value " + value;
            };
        } catch (InvocationTargetException thrown) {
            return switch (thrown.getCause()) {
                case AccessDeniedException _ -> "denied";
                case Refusal refusal -> "refused " + refusal.code();
                default -> "fails " + thrown.getCause().getClass().getSimpleName();
            };
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    // what a value says is compared; in the table stands that it says the same of nothing
    private static String kind(String answer) {
        return answer.startsWith("value ") ? "as of nothing" : answer;
    }

    private static void compare(Map<String, String> found) throws IOException {
        List<String> rows = found.entrySet().stream()
                .map(row -> row.getKey() + "," + row.getValue())
                .toList();
        List<String> listed = Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .skip(1)
                .distinct()
                .toList();
        assertThat(rows)
                .withFailMessage(() -> "Otherwise than " + TABLE + " says. Not listed:\n" + less(rows, listed)
                        + "\nListed, and no longer so:\n" + less(listed, rows))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    private static String less(List<String> some, List<String> others) {
        return some.stream().filter(row -> !others.contains(row)).collect(Collectors.joining("\n"));
    }
}
