package org.yoriai.kit;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.YoriaiTest;
import org.yoriai.shared.SampleData;

/** What the tests of the wire share: the running server, and tablets of their own. */
@YoriaiTest
abstract class KitTesting {
    static final UUID TODAY = SampleData.id("session:seminar-5");
    static final UUID LECTURER = SampleData.id("account:lecturer");
    static final UUID ADVISER = SampleData.id("account:adviser");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    KitClient tablet() {
        return new KitClient("http://localhost:" + port).enrol();
    }

    KitClient.Kit kit() {
        return kit(TODAY);
    }

    KitClient.Kit kit(UUID session) {
        KitClient tablet = tablet();
        tablet.signIn("lecturer");
        return tablet.takeOut(session, LECTURER);
    }

    /** How often each act of the checkout is stored. */
    long stored(KitClient.Kit kit) {
        return jdbc.sql("select count(*) from act where checkout_id = ?")
                .param(UUID.fromString(kit.id))
                .query(Long.class)
                .single();
    }
}
