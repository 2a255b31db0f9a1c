package org.yoriai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yoriai.As;
import org.yoriai.YoriaiTest;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.SampleData;
import org.yoriai.vault.Audit;
import org.yoriai.vault.AuditFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 特記事項 23, 24条; I13: what was done is read in words, by whoever answers for it, and nobody's name goes to the auditor. */
@YoriaiTest
class TrailTest {
    private static final Locale JA = Locale.JAPANESE;

    @Autowired
    private Trail trail;

    @Autowired
    private TrailExports exports;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Person ward;
    private Person auditor;

    @BeforeEach
    void signIn() {
        ward = As.signedIn(signIn, "ward");
        auditor = As.signedIn(signIn, "auditor");
    }

    @Test
    void theNewestComesFirstInWordsAndInJapansTime() {
        note("venue.added", "=1+1");
        TrailLine newest =
                As.call(ward, () -> trail.page(AuditFilter.NONE, 0, ward, JA)).getFirst();
        assertThat(newest.action()).isEqualTo("会場を加えた");
        assertThat(newest.who()).isEqualTo(ward.displayName());
        assertThat(newest.at().getZone()).isEqualTo(BusinessTime.ZONE);
        assertThat(newest.at().toLocalDate()).isEqualTo(LocalDate.now(BusinessTime.ZONE));
    }

    @Test
    void theAuditorTellsPeopleApartWithoutTheirNames() {
        note("venue.added", "");
        String seen = As.call(auditor, () -> trail.page(AuditFilter.NONE, 0, auditor, JA))
                        .toString()
                + As.call(auditor, () -> trail.choices(auditor, JA));
        assertThat(seen)
                .doesNotContain(ward.displayName())
                .contains("利用者 " + ward.id().toString().substring(0, 8));
    }

    @Test
    void personActAndDayFilter() {
        note("venue.added", "one");
        note("venue.changed", "two");
        LocalDate today = LocalDate.now(BusinessTime.ZONE);
        String me = ward.id().toString();
        AuditFilter fits = new AuditFilter(Optional.of(me), Optional.of("venue.changed"), Optional.of(today));
        As.run(ward, () -> {
            assertThat(trail.page(fits, 0, ward, JA))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.code()).isEqualTo("venue.changed"))
                    .anySatisfy(line -> assertThat(line.detail()).isEqualTo("two"));
            assertThat(trail.count(
                            new AuditFilter(Optional.of(me), Optional.empty(), Optional.of(today.minusYears(9)))))
                    .isZero();
            assertThat(trail.count(new AuditFilter(Optional.of("x"), Optional.empty(), Optional.empty())))
                    .isZero();
        });
    }

    @Test
    void theExportsHoldEveryLineWithItsZoneAndStandInTheTrail() {
        note("venue.added", "=1+1");
        String csv = As.call(
                ward, () -> new String(exports.csv(AuditFilter.NONE, ward).content(), StandardCharsets.UTF_8));
        long before = As.call(ward, () -> trail.count(AuditFilter.NONE));
        JsonNode json = As.call(
                ward,
                () -> new JsonMapper()
                        .readTree(exports.json(AuditFilter.NONE, ward).content()));
        assertThat(csv).contains("\"会場を加えた\"", "+09:00\"", "\"'=1+1\"");
        assertThat(json.size()).isEqualTo((int) before);
        assertThat(json.get(0).get("action").asString()).isEqualTo("trail.exported");
        assertThat(json.get(0).get("at").asString()).endsWith("+09:00");
        byte[] workbook =
                As.call(ward, () -> exports.workbook(AuditFilter.NONE, ward).content());
        assertThat(workbook).startsWith('P', 'K');
    }

    @Test
    void theCheckCountsAndTellsTheFirstThatDoesNotFit() {
        note("venue.added", "kept");
        long last = number();
        note("venue.added", "after");
        var whole = As.call(ward, () -> trail.check(ward));
        assertThat(whole.intact()).isTrue();
        assertThat(whole.entries()).isEqualTo(last + 1);
        detail(last, "forged");
        try {
            var broken = As.call(auditor, () -> trail.check(auditor));
            assertThat(broken.broken()).hasValue(last);
        } finally {
            detail(last, "kept");
        }
        assertThat(As.call(ward, () -> trail.check(ward)).intact()).isTrue();
    }

    private long number() {
        return As.call(ward, () -> trail.page(AuditFilter.NONE, 0, ward, JA))
                .getFirst()
                .number();
    }

    private void detail(long number, String words) {
        jdbc.sql("update audit_entry set detail = ? where contract_id = ? and number = ?")
                .params(words, SampleData.CONTRACT.value(), number)
                .update();
    }

    private void note(String action, String detail) {
        As.run(
                ward,
                () -> transaction.executeWithoutResult(
                        _ -> audit.record(ward.id().toString(), action, "test", detail)));
    }
}
