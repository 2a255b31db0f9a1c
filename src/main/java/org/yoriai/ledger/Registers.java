package org.yoriai.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.agreement.Side;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 管理簿を読み書きする — each side its own fields; what stood there before stays (特記事項 6–10, 15, 16, 18–21, 23条). */
@Service
@Transactional
public class Registers {
    private final RegisterVersions versions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registers(RegisterVersions versions, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether that role sees the names in the registers (役割: 監査 and システム管理 see no personal data). */
    static boolean seesNames(Role role) {
        return role == Role.WARD || role == Role.OFFICE;
    }

    /** Every line as it stands now, the one written last first; what was taken back is among them. */
    @MayReadRegisters
    public List<RegisterEntry> entries(Register register, Person reader) {
        audit.record(reader.id().toString(), "register.viewed", register.wireName(), "");
        return shown(versions.current(List.of(register)), reader);
    }

    /**
     * Every version of one line, the first one first.
     *
     * @throws Refusal {@code register-unknown}
     */
    @MayReadRegisters
    public List<RegisterEntry> history(EntryId entry, Person reader) {
        List<RegisterVersion> found = versions.findByEntryIdOrderByVersion(entry.value());
        if (found.isEmpty()) {
            throw unknown();
        }
        audit.record(reader.id().toString(), "register.viewed", entry.toString(), "");
        return shown(found, reader);
    }

    /** @throws Refusal {@code register-not-yours}, and those of {@link RegisterRules} and {@link RegisterValues} */
    @BothSides
    public EntryId write(Register register, RegisterValues values, Person by) {
        requireBeginner(register, by);
        EntryId entry = new EntryId(Ids.next());
        add(register, entry, 1, ofSide(RegisterValues.of(Map.of()), values, register, by), by);
        return entry;
    }

    /**
     * @param version that whoever writes has seen
     * @throws Refusal {@code register-unknown}, {@code register-changed}, {@code register-withdrawn}
     */
    @BothSides
    public void change(EntryId entry, int version, RegisterValues values, Person by) {
        RegisterEntry now = standing(entry, version);
        add(now.register(), entry, version + 1, ofSide(now.values(), values, now.register(), by), by);
    }

    /** 取消 — by the side that began the line; it stays to be read. */
    @BothSides
    public void withdraw(EntryId entry, int version, Person by) {
        RegisterEntry now = standing(entry, version);
        requireBeginner(now.register(), by);
        versions.save(RegisterVersion.takingBack(now, writing(by)));
        tell("register.withdrawn", now.register(), entry, version + 1, by);
    }

    private void add(Register register, EntryId entry, int version, RegisterValues values, Person by) {
        RegisterRules.check(register, values);
        versions.save(new RegisterVersion(register, entry, version, writing(by), values));
        tell("register.written", register, entry, version, by);
    }

    private RegisterVersion.Writing writing(Person by) {
        return new RegisterVersion.Writing(
                by.id(), Side.of(by.role()), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    private RegisterEntry standing(EntryId entry, int version) {
        RegisterEntry now = Optional.of(versions.lock(entry.value()))
                .filter(found -> !found.isEmpty())
                .map(found -> found.getLast().entry())
                .orElseThrow(Registers::unknown);
        if (now.version() != version) {
            throw new Refusal(Refusal.Kind.CONFLICT, "register-changed");
        }
        if (now.withdrawn()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "register-withdrawn");
        }
        return now;
    }

    private static RegisterValues ofSide(RegisterValues before, RegisterValues given, Register register, Person by) {
        Side side = Side.of(by.role());
        return before.with(given, field -> field.register() == register && field.side() == side);
    }

    private static void requireBeginner(Register register, Person by) {
        if (register.begunBy() != Side.of(by.role()) || register == Register.STAFF) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "register-not-yours");
        }
    }

    private static List<RegisterEntry> shown(List<RegisterVersion> found, Person reader) {
        return found.stream()
                .map(RegisterVersion::entry)
                .map(entry -> seesNames(reader.role()) ? entry : entry.withoutNames())
                .toList();
    }

    private void tell(String action, Register register, EntryId entry, int version, Person by) {
        audit.record(by.id().toString(), action, entry.toString(), register.wireName() + " " + version);
        events.publishEvent(new RegisterChanged(ContractScope.required(), register));
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "register-unknown");
    }
}
