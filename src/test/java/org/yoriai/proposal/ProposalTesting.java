package org.yoriai.proposal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.fieldwork.ActLog;
import org.yoriai.fieldwork.ActReader;
import org.yoriai.fieldwork.ActRejected;
import org.yoriai.fieldwork.ReceivedAct;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;

/** What tests of the end of a contract share: the year brought to its end and back again, and words written at a session. */
public final class ProposalTesting {
    private ProposalTesting() {}

    /** The states of all sessions, to be put back afterwards. */
    public static Map<UUID, String> states(JdbcClient jdbc) {
        return jdbc
                .sql("select id, state from programme_session")
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static void all(JdbcClient jdbc, String state) {
        jdbc.sql("update programme_session set state = ?").param(state).update();
    }

    public static void putBack(JdbcClient jdbc, Map<UUID, String> states) {
        states.forEach((id, state) -> jdbc.sql("update programme_session set state = ? where id = ?")
                .params(state, id)
                .update());
    }

    /** Nothing of a proposal or an invoice is left. */
    public static void forget(JdbcClient jdbc) {
        for (String owner : new String[] {"proposal_submission", "invoice"}) {
            jdbc.sql("delete from sealed_file_part where file_id in" + " (select f.id from sealed_file f join " + owner
                            + " o on o.id = f.owner_id)")
                    .update();
            jdbc.sql("delete from sealed_file where owner_id in (select id from " + owner + ")")
                    .update();
            jdbc.sql("delete from " + owner).update();
        }
        for (String table : new String[] {"proposal", "opinion_mark", "billing_terms"}) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** A draft that can be handed in: 440,000 yen, 484,000 with the tax. */
    public static ProposalDraft whole(List<ProposedIssue> issues) {
        return new ProposalDraft(
                "続けて使える形にします。",
                List.of(
                        new PlanLine(
                                "デジタル活用講習会",
                                7,
                                10,
                                20,
                                LocalDate.of(2027, 9, 1),
                                LocalDate.of(2027, 12, 25),
                                "LINEを中心に"),
                        new PlanLine("アドバイザー派遣", 3, 10, 10, LocalDate.of(2027, 9, 1), LocalDate.of(2028, 3, 15), "")),
                List.of(),
                issues,
                "今年度と同じ体制で実施できます。\n会場は区立施設です。",
                new Budget(
                        List.of(
                                new BudgetLine("講習会の企画・運営", 50_000, 7, "回"),
                                new BudgetLine("アドバイザー派遣", 30_000, 3, "回")),
                        10));
    }

    /** Somebody writes a card of a group at the session. @return the card */
    public static UUID card(
            ActLog log, TransactionTemplate transaction, ProgrammeSessionId session, String text, Person by) {
        UUID checkout = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        UUID card = UUID.randomUUID();
        As.run(
                by,
                () -> transaction.executeWithoutResult(_ -> log.append(
                        session,
                        new ArrayList<>(List.of(
                                act(
                                        session,
                                        checkout,
                                        1,
                                        by,
                                        "group.formed",
                                        group,
                                        "{\"name\":\"1班\",\"members\":[]}"),
                                act(
                                        session,
                                        checkout,
                                        2,
                                        by,
                                        "card.written",
                                        card,
                                        "{\"group\":\"%s\",\"text\":\"%s\"}".formatted(group, text)))))));
        return card;
    }

    private static ReceivedAct act(
            ProgrammeSessionId session, UUID checkout, int seq, Person by, String type, UUID entity, String payload) {
        byte[] json = """
                {"v":1,"id":"%s","checkout":"%s","seq":%d,"session":"%s","author":"%s","type":"%s","entity":"%s",
                 "at":"2026-11-19T15:%02d:00.000+09:00","drift":0,"payload":%s}
                """.formatted(UUID.randomUUID(), checkout, seq, session, by.id(), type, entity, seq, payload)
                .getBytes(StandardCharsets.UTF_8);
        try {
            return new ReceivedAct(ActReader.read(json), json);
        } catch (ActRejected wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
