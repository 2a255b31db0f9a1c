package org.yoriai.kit;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 端末台帳 — which tablets may hold a kit, and who saw to it that they are safe (特記事項 18条(3)(4); I10). */
@Service
@Transactional
public class DeviceRegister {
    private static final Duration CODE_VALID = Duration.ofHours(24);
    /** Without letters that look like another one on a label. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LETTERS = 8;
    private final SecureRandom random = new SecureRandom();
    private final DeviceRows rows;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    DeviceRegister(DeviceRows rows, People people, Audit audit, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** 登録コード — told this once; only its hash is kept. */
    public record IssuedCode(String code, OffsetDateTime expires) {}

    /** Every tablet ever registered, those in use first. */
    @BothSides
    @Transactional(readOnly = true)
    public List<RegisteredDevice> all() {
        Map<AccountId, String> names = people.names();
        return rows.all(account -> names.getOrDefault(account, ""));
    }

    /**
     * A code by which one tablet enrols, within a day.
     *
     * @throws Refusal {@code device-patched-later} when the day of the update has not come yet
     */
    @OfficeOnly
    public IssuedCode issue(DeviceCheck check, Person person) {
        requirePast(check);
        String letters = random.ints(CODE_LETTERS, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
        String code = IntStream.of(0, CODE_LETTERS / 2)
                .mapToObj(from -> letters.substring(from, from + CODE_LETTERS / 2))
                .collect(Collectors.joining("-"));
        OffsetDateTime now = now();
        rows.addCode(code, check, person.id(), now, now.plus(CODE_VALID));
        audit.record(
                person.id().toString(), "device.code-issued", person.contract().toString(), "");
        return new IssuedCode(code, now.plus(CODE_VALID));
    }

    /** @throws Refusal {@code device-unknown} when it is not in the register or revoked, {@code device-patched-later} */
    @OfficeOnly
    public void check(DeviceId device, DeviceCheck check, Person person) {
        requirePast(check);
        require(rows.check(device, check, person.id(), now()));
        audit.record(person.id().toString(), "device.checked", device.toString(), "");
    }

    /**
     * Takes a tablet out of use at once: nobody signs in on it, its tokens open nothing, and the keys of what it still holds are
     * destroyed here.
     *
     * @throws Refusal {@code device-unknown} when it is not in the register or revoked already
     */
    @OfficeOnly
    public void revoke(DeviceId device, Person person) {
        require(rows.revoke(device, person.id(), now()));
        audit.record(person.id().toString(), "device.revoked", device.toString(), "");
    }

    private void requirePast(DeviceCheck check) {
        if (check.patchedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "device-patched-later");
        }
    }

    static void require(int changed) {
        if (changed == 0) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "device-unknown");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }
}
