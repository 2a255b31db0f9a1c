package org.yoriai.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yoriai.fieldwork.SessionRecord;
import org.yoriai.shared.SampleData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's side of a day: a session of its own for each seed, tablets enrolled once, and what stands in the database. */
final class World {
    private static final UUID MODEL = SampleData.id("session:seminar-5");
    private static final int FIRST_NUMBER = 1_000_000;
    private static final long BEGINS = 1_795_500_000_000L;
    private static final List<String> PEOPLE = List.of("lecturer", "adviser");
    private final Wire wire;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<String> tokens = new ArrayList<>();
    private int sessions;

    /** @param player each has numbers of sessions of its own */
    World(Wire wire, JdbcClient jdbc, JsonMapper json, int player) {
        this.sessions = FIRST_NUMBER * (player + 1);
        this.wire = wire;
        this.jdbc = jdbc;
        this.json = json;
        for (int tablet = 0; tablet < Simulation.TABLETS; tablet++) {
            tokens.add(signIn(PEOPLE.get(tablet % PEOPLE.size())));
        }
    }

    private String signIn(String user) {
        JsonNode device = wire.post("/devices", "", Map.of("code", "SAMPLE-TABLET", "name", "模擬の端末"))
                .body();
        return wire.post(
                        "/sign-in",
                        "",
                        Map.of(
                                "user",
                                user,
                                "password",
                                SampleData.PASSWORD,
                                "device",
                                device.path("device").stringValue(),
                                "secret",
                                device.path("secret").stringValue()))
                .body()
                .path("token")
                .stringValue();
    }

    /** A session like the sample's of today, with people, agenda and checklist of its own. */
    String newSession(long seed) {
        Random ids = new Random(seed);
        UUID session = SeededIds.v7(ids, BEGINS);
        jdbc.sql(
                        "insert into programme_session (id, contract_id, kind, number, title, goal, held_on, starts, ends, venue_id, state)"
                                + " select ?, contract_id, kind, ?, title, goal, held_on, starts, ends, venue_id, state"
                                + " from programme_session where id = ?")
                .params(session, sessions++, MODEL)
                .update();
        copy("assignment", "account_id, role", session, ids);
        copy("agenda_item", "position, title, form, minutes", session, ids);
        copy("checklist_item", "position, phase, text", session, ids);
        copy("equipment_item", "position, name, brought_by, agreed", session, ids);
        copy("participant", "association_id, name, kana", session, ids);
        return session.toString();
    }

    private void copy(String table, String columns, UUID session, Random ids) {
        List<UUID> model = jdbc.sql("select id from " + table + " where session_id = ? order by id")
                .param(MODEL)
                .query(UUID.class)
                .list();
        for (UUID row : model) {
            jdbc.sql("insert into " + table + " (id, contract_id, session_id, " + columns
                            + ") select ?, contract_id, ?, " + columns + " from " + table + " where id = ?")
                    .params(SeededIds.v7(ids, BEGINS), session, row)
                    .update();
        }
    }

    List<SimulatedTablet> takeOut(Random random, String session, int count) {
        List<SimulatedTablet> tablets = new ArrayList<>();
        for (int tablet = 0; tablet < count; tablet++) {
            Wire.Answer taken = wire.post(
                    "/checkouts",
                    tokens.get(tablet),
                    Map.of("session", session, "purpose", "模擬", "destination", "模擬の会場"));
            if (taken.status() != 201) {
                throw new AssertionError("Taking out was refused: " + taken);
            }
            String author = SampleData.id("account:" + PEOPLE.get(tablet % PEOPLE.size()))
                    .toString();
            tablets.add(new SimulatedTablet(random, session, author, taken.body(), BEGINS));
        }
        return tablets;
    }

    List<String> stored(String session) {
        return rows("select checkout_id, seq, id from act where session_id = ?", session);
    }

    List<String> quarantined(String session) {
        return rows("select checkout_id, seq, reason from quarantined_act where session_id = ?", session);
    }

    /** Those that are whole, and open. */
    List<String> photographs(String session) {
        return jdbc.sql("select checkout_id, sha256 from photograph where readable and session_id = ?")
                .param(UUID.fromString(session))
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private List<String> rows(String sql, String session) {
        return jdbc.sql(sql)
                .param(UUID.fromString(session))
                .query((row, _) -> row.getString(1) + " " + row.getLong(2) + " " + row.getString(3))
                .list();
    }

    JsonNode asJson(SessionRecord record) {
        // through text: a tree made from objects tells int from long, JSON does not
        return json.readTree(json.writeValueAsString(record));
    }

    /** What a seed leaves behind would slow the next ones. */
    void forget(UUID session) {
        jdbc.sql("delete from follow_up where session_id = ?").param(session).update();
        jdbc.sql("delete from act where session_id = ?").param(session).update();
        jdbc.sql("delete from photograph_part where photograph_id in (select id from photograph where session_id = ?)")
                .param(session)
                .update();
        jdbc.sql("delete from photograph where session_id = ?").param(session).update();
        jdbc.sql("delete from quarantined_act where session_id = ?")
                .param(session)
                .update();
    }
}
