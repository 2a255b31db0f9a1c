package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.yoriai.As;
import org.yoriai.fieldwork.RejectionReason;
import org.yoriai.fieldwork.WireValues;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.kit.KitClient.Answer;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** What the office does about tablets: registers, revokes, extends, confirms, mends, rescues. */
class DeskOfTabletsTest extends KitTesting {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ProgrammeSessionId SESSION = new ProgrammeSessionId(TODAY);

    @Autowired
    DeviceRegister register;

    @Autowired
    MediaLedger ledger;

    @Autowired
    Mending mending;

    @Autowired
    Quarantine quarantine;

    @Autowired
    RescueFiles rescue;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    private <T> T as(String login, Function<Person, T> work) {
        Person person = As.signedIn(signIn, login);
        return As.call(person, () -> work.apply(person));
    }

    private DeviceCheck checked() {
        return new DeviceCheck(DeviceOwner.CONTRACTOR, "iPadOS 26.1", "標準の保護", LocalDate.now(clock));
    }

    private DeviceRegister.IssuedCode code() {
        return as("office", person -> register.issue(checked(), person));
    }

    private LedgerEntry entry(KitClient.Kit kit) {
        return as("office", _ -> ledger.all()).stream()
                .filter(entry -> entry.id().toString().equals(kit.id))
                .findFirst()
                .orElseThrow();
    }

    private NeedsAttention needs(KitClient.Kit kit) {
        return as("office", _ -> quarantine.of(SESSION)).stream()
                .filter(item -> item.checkout().toString().equals(kit.id))
                .findFirst()
                .orElseThrow();
    }

    private Answer enrol(String code) {
        return new KitClient("http://localhost:" + port).post("/devices", "", Map.of("code", code, "name", "4号機"));
    }

    @Test
    void aCodeEnrolsOneTabletAndHandsItWhatWasChecked() {
        String code = code().code();
        Answer enrolled = enrol(" " + code.toLowerCase(Locale.ROOT) + " ");
        assertThat(enrolled.status()).isEqualTo(201);
        assertThat(enrol(code).code()).isEqualTo("code-unknown");
        RegisteredDevice device = as("ward", _ -> register.all()).stream()
                .filter(found -> found.id()
                        .toString()
                        .equals(enrolled.body().path("device").stringValue()))
                .findFirst()
                .orElseThrow();
        assertThat(device.os()).isEqualTo("iPadOS 26.1");
        assertThat(device.checkedBy()).isNotBlank();
        assertThat(device.needsCheck(LocalDate.now(clock))).isFalse();
        assertThat(device.needsCheck(LocalDate.now(clock).plusDays(RegisteredDevice.MOST_DAYS_UNPATCHED)))
                .isTrue();
    }

    @Test
    void anOldCodeEnrolsNothing() {
        String code = code().code();
        jdbc.sql("update enrolment_code set expires_at = ? where code_hash = ?")
                .params(OffsetDateTime.now(clock).minusMinutes(1), Tokens.hash(code))
                .update();
        assertThat(enrol(code).code()).isEqualTo("code-unknown");
    }

    @Test
    void aRevokedTabletIsOutAtOnce() {
        KitClient.Kit kit = kit();
        kit.push(kit.mark(0, "present"));
        DeviceId device = new DeviceId(UUID.fromString(kit.client.device()));
        as("office", person -> {
            register.revoke(device, person);
            return device;
        });
        assertThat(kit.push(kit.mark(1, "present")).code()).isEqualTo("token-unknown");
        assertThat(kit.snapshot().status()).isEqualTo(401);
        assertThat(kit.client.trySignIn("lecturer", KitClient.PASSWORD).code()).isEqualTo("device-unknown");
        assertThat(kit.client.tryTakeOut(TODAY.toString()).status()).isEqualTo(401);
        assertThat(entry(kit).state(OffsetDateTime.now(clock))).isEqualTo(LedgerEntry.State.REVOKED);
        assertThatThrownBy(() -> as("office", person -> {
                    register.revoke(device, person);
                    return device;
                }))
                .hasMessage("device-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward", "lecturer", "auditor", "admin"})
    void onlyTheOfficeRegistersAndRevokes(String user) {
        assertThatThrownBy(() -> as(user, person -> register.issue(checked(), person)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "auditor", "admin"})
    void onlyTheTwoSidesReadTheRegister(String user) {
        assertThatThrownBy(() -> as(user, _ -> register.all())).isInstanceOf(AccessDeniedException.class);
    }

    /** Auditors read it too (I13). */
    @Test
    void whoWorksInTheFieldDoesNotReadTheLedger() {
        assertThatThrownBy(() -> as("lecturer", _ -> ledger.all())).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest(name = "os {0}, antivirus {1}, updated in {2} days: {3}")
    @CsvSource({
        "'', x, 0, device-check",
        "x, ' ', 0, device-check",
        "1234567890123456789012345678901234567890123456789012345678901, x, 0, device-check",
        "x, x, 1, device-patched-later",
    })
    void aTabletNobodyLookedAtIsNotRegistered(String os, String antivirus, int days, String code) {
        assertThatThrownBy(() -> as(
                        "office",
                        person -> register.issue(
                                new DeviceCheck(
                                        DeviceOwner.LEASED,
                                        os,
                                        antivirus,
                                        LocalDate.now(clock).plusDays(days)),
                                person)))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    @Test
    void theLedgerWritesItselfAndTheOfficeExtendsAndConfirms() {
        KitClient.Kit kit = kit();
        LedgerEntry out = entry(kit);
        assertThat(out.purpose()).isEqualTo("講習会の運営");
        assertThat(out.approver()).isNotBlank();
        OffsetDateTime later = out.plannedReturn().plusDays(2);
        assertThat(out.state(later)).isEqualTo(LedgerEntry.State.OVERDUE);
        extend(out, later, "2日目も使うため");
        assertThat(entry(kit).plannedReturn()).isEqualTo(later);
        assertThat(kit.snapshot().body().path("checkout").path("plannedReturn").stringValue())
                .isEqualTo(WireValues.time(
                        later.atZoneSameInstant(BusinessTime.ZONE).toOffsetDateTime()));
        assertThatThrownBy(() -> extend(out, later, "")).hasMessage("reason-missing");
        assertThatThrownBy(() -> extend(out, later, "前と同じ")).hasMessage("return-not-later");
        assertThatThrownBy(() -> extend(out, out.expires().plusMinutes(1), "長すぎる"))
                .hasMessage("return-too-late");
        assertThatThrownBy(() -> confirm(out)).hasMessage("not-returned");
        kit.push(kit.mark(0, "present"));
        assertThat(kit.giveBack(1).status()).isEqualTo(200);
        confirm(out);
        LedgerEntry returned = entry(kit);
        assertThat(returned.state(OffsetDateTime.now(clock))).isEqualTo(LedgerEntry.State.RETURNED);
        assertThat(returned.keyHeld()).isFalse();
        assertThat(returned.checkedBy()).isNotBlank();
        assertThat(returned.receipt()).isEqualTo(new Receipt(1, 1));
        assertThatThrownBy(() -> confirm(out)).hasMessage("not-returned");
        assertThatThrownBy(() -> extend(out, later.plusHours(1), "返却後")).hasMessage("checkout-ended");
    }

    private void extend(LedgerEntry entry, OffsetDateTime until, String reason) {
        as("office", person -> {
            ledger.extend(entry.id(), until, reason, person);
            return entry;
        });
    }

    private void confirm(LedgerEntry entry) {
        as("office", person -> {
            ledger.confirm(entry.id(), person);
            return entry;
        });
    }

    @Test
    void whatWasHinderedIsAppliedOnceTheHindranceIsGone() {
        KitClient.Kit kit = kit();
        String walkIn = KitClient.id().toString();
        kit.push(kit.act("attendance.marked", walkIn, Map.of("status", "late")));
        NeedsAttention needs = needs(kit);
        assertThat(again(needs)).hasToString("Optional[ENTITY_UNKNOWN]");
        kit.push(kit.act("attendance.walkIn", walkIn, Map.of("name", "飛入 五郎", "association", "例示町会")));
        assertThat(again(needs)).isEmpty();
        assertThat(kit.snapshot().body().path("receipt"))
                .isEqualTo(JSON.readTree("{\"received\": 2, \"accepted\": 2}"));
        assertThat(kit.snapshot().body().path("mended").get(0).stringValue())
                .isEqualTo(needs.act().toString());
        assertThatThrownBy(() -> again(needs)).hasMessage("attention-unknown");
    }

    private Optional<RejectionReason> again(NeedsAttention needs) {
        return as("office", person -> mending.again(SESSION, needs.id(), person));
    }

    @Test
    void whatIsPutAsideNeedsNobodyUntilItIsTakenUpAgain() {
        KitClient.Kit kit = kit();
        kit.push(kit.act("checklist.ticked", KitClient.id().toString(), Map.of("done", true)));
        NeedsAttention needs = needs(kit);
        assertThatThrownBy(() -> putAside(needs, " ")).hasMessage("reason-missing");
        putAside(needs, "点検表の作り直しで消えた項目");
        List<NeedsAttention> left = as("office", _ -> quarantine.of(SESSION));
        assertThat(left).noneMatch(item -> item.id().equals(needs.id()));
        as("office", person -> {
            mending.takeUpAgain(SESSION, needs.id(), person);
            return needs;
        });
        assertThat(needs(kit).id()).isEqualTo(needs.id());
    }

    private void putAside(NeedsAttention needs, String reason) {
        as("office", person -> {
            mending.putAside(SESSION, needs.id(), reason, person);
            return needs;
        });
    }

    @Test
    void anActThatMendsAnotherLeavesNobodyToAct() {
        KitClient.Kit kit = kit();
        var wrong = kit.act("attendance.walkIn", KitClient.id().toString(), Map.of("name", "", "association", ""));
        kit.push(wrong);
        NeedsAttention needs = needs(kit);
        var mended = kit.act(
                "attendance.walkIn", wrong.get("entity").toString(), Map.of("name", "飛入 六郎", "association", ""));
        mended.put("mends", wrong.get("id"));
        kit.push(mended);
        assertThat(kit.snapshot().body().path("mended").get(0).stringValue()).isEqualTo(wrong.get("id"));
        assertThatThrownBy(() -> again(needs)).hasMessage("attention-unknown");
    }

    @Test
    void aRescueFileBringsWhatTheTabletCouldNotSend() {
        KitClient.Kit kit = kit();
        var sent = kit.seal(kit.mark(0, "present"));
        kit.pushSealed(List.of(sent));
        var unsent = kit.seal(kit.mark(1, "late"));
        byte[] picture = kit.sealPhotograph(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3});
        byte[] file = JSON.writeValueAsBytes(Map.of(
                "kind",
                "yoriai-rescue",
                "v",
                1,
                "device",
                kit.client.device(),
                "savedAt",
                "2026-11-24T10:00:00+09:00",
                "checkouts",
                List.of(Map.of(
                        "checkout", kit.id,
                        "acts", List.of(sent, unsent),
                        "photographs",
                                List.of(Map.of(
                                        "sha256",
                                        KitPhotographTest.sha256(picture),
                                        "bytes",
                                        Base64.getUrlEncoder().withoutPadding().encodeToString(picture)))))));
        RescueFiles.HandedIn first = handIn(file).getFirst();
        assertThat(first)
                .extracting("applied", "duplicates", "quarantined", "photographs")
                .containsExactly(1, 1, 0, 1);
        assertThat(first.refusal()).isEmpty();
        assertThat(handIn(file).getFirst()).extracting("applied", "duplicates").containsExactly(0, 2);
        assertThat(kit.snapshot().body().path("uploaded"))
                .anySatisfy(hash -> assertThat(hash.stringValue()).isEqualTo(KitPhotographTest.sha256(picture)));
        kit.giveBack(2);
        assertThat(handIn(file).getFirst().refusal().orElseThrow().code()).isEqualTo("checkout-ended");
    }

    private List<RescueFiles.HandedIn> handIn(byte[] file) {
        return as("office", person -> rescue.handIn(file, person));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"kind\": \"other\"}",
                "{\"kind\": \"yoriai-rescue\", \"v\": 1, \"checkouts\": [{\"checkout\": \"x\"}]}",
                "{\"kind\": \"yoriai-rescue\", \"v\": 1, \"checkouts\": [{\"checkout\": 7}]}",
            })
    void anotherFileIsToldSoAndNothingIsTaken(String text) {
        assertThatThrownBy(() -> handIn(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessage("rescue-not-understood");
    }
}
