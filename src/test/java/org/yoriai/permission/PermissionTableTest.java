package org.yoriai.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.SignIn;

/**
 * Who may do what is written in two tables, and the house allows nothing else: every public method of every service, and every
 * address of the server, for each role, for somebody not signed in and for a tablet.
 */
@YoriaiTest
class PermissionTableTest {
    @Autowired
    WebApplicationContext house;

    @Autowired
    SignIn signIn;

    @LocalServerPort
    int port;

    @Test
    void everyServiceMethodIsOpenToThoseInTheTableAndToNobodyElse() {
        Services services = new Services(house, new Callers(signIn));
        Map<String, Set<Caller>> found = services.letIn();
        assertThat(found).hasSizeGreaterThan(50);
        complainAbout(new PermissionTable("services.csv").complaints(found, found.keySet()));
    }

    @Test
    void whoeverIsNotInTheTableIsRefusedByTheMethodItself() {
        Services services = new Services(house, new Callers(signIn));
        Map<String, Set<Caller>> found = services.letIn();
        List<String> notRefused = new ArrayList<>();
        for (Services.Door door : services.doors()) {
            for (Caller caller : Caller.values()) {
                if (!found.get(door.name()).contains(caller) && !services.refusesForReal(door, caller)) {
                    notRefused.add(door.name() + " began its work for " + caller);
                }
            }
        }
        assertThat(notRefused).isEmpty();
    }

    @Test
    void everyAddressIsOpenToThoseInTheTableAndToNobodyElse() throws Exception {
        PermissionTable table = new PermissionTable("endpoints.csv");
        try (Visitors visitors = new Visitors(port)) {
            Addresses addresses = new Addresses(house, visitors);
            Set<String> files = table.doors().stream()
                    .filter(door -> door.startsWith("FILE,"))
                    .collect(Collectors.toSet());
            Set<String> real = new TreeSet<>(addresses.doors());
            real.addAll(files);
            complainAbout(table.complaints(addresses.letIn(files), real));
        }
    }

    private static void complainAbout(List<String> complaints) {
        assertThat(complaints)
                .withFailMessage(() -> "\n" + String.join("\n\n", complaints) + "\n")
                .isEmpty();
    }
}
