package org.yoriai.material;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.Sha256;

/** 資料を提出する — the contractor's part (仕様書 4 各キ). */
@Service
@OfficeOnly
@Transactional
public class MaterialSubmission {
    private final MaterialRows materials;
    private final MaterialFiles files;
    private final ProgrammeSessions sessions;
    private final MaterialDiary diary;
    private final Clock clock;

    MaterialSubmission(
            MaterialRows materials, MaterialFiles files, ProgrammeSessions sessions, MaterialDiary diary, Clock clock) {
        this.materials = materials;
        this.files = files;
        this.sessions = sessions;
        this.diary = diary;
        this.clock = clock;
    }

    /**
     * A new material with its first version.
     *
     * @throws Refusal {@code session-unknown}
     */
    public MaterialId submit(MaterialDraft draft, HandedIn file, String note, Person by) {
        requireKnown(draft.sessions());
        Material material = new Material(Ids.next(), draft, now());
        hand(material, file, note, by);
        return new MaterialId(material.getId());
    }

    /** The next version; a confirmation of the one before it counts no longer. @throws Refusal {@code material-unknown}, {@code compare-note} */
    public void submitVersion(MaterialId id, HandedIn file, String note, Person by) {
        hand(locked(id), file, note, by);
    }

    /** Takes back what nobody answered yet; it stays in the history. @throws Refusal {@code material-newer}, {@code material-answered} */
    public void withdraw(MaterialVersionId version, MaterialId id, Person by) {
        change(id, "material.withdrawn", material -> material.withdraw(version), by);
    }

    /** Undoes a withdrawal. @throws Refusal {@code material-newer} */
    public void handInAgain(MaterialVersionId version, MaterialId id, Person by) {
        change(id, "material.handed-in-again", material -> material.handInAgain(version), by);
    }

    /** Another title, other sessions, another number of spare copies; its versions stay. @throws Refusal {@code session-unknown} */
    public void describe(MaterialId id, MaterialDraft draft, Person by) {
        change(
                id,
                "material.described",
                material -> {
                    requireKnown(draft.sessions());
                    material.describe(draft);
                },
                by);
    }

    private void hand(Material material, HandedIn file, String note, Person by) {
        UUID id = Ids.next();
        MaterialVersionId version = material.submit(id, file, Sha256.hex(file.bytes()), note, by.id(), now());
        materials.saveAndFlush(material);
        files.keep(id, file.bytes());
        diary.tell(
                new MaterialSubmitted(ContractScope.required(), new MaterialId(material.getId()), version),
                "material.submitted",
                material.sessions(),
                by);
    }

    private void change(MaterialId id, String action, Consumer<Material> change, Person by) {
        Material material = locked(id);
        Set<ProgrammeSessionId> concerned = new HashSet<>(material.sessions());
        change.accept(material);
        concerned.addAll(material.sessions());
        diary.tell(new MaterialRevised(ContractScope.required(), id), action, concerned, by);
    }

    private Material locked(MaterialId id) {
        return materials.lock(id.value()).orElseThrow(Materials::unknown);
    }

    private void requireKnown(Set<ProgrammeSessionId> wanted) {
        if (!wanted.stream().allMatch(sessions::exists)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "session-unknown");
        }
    }

    // databases keep microseconds: what is told now and what is read back are to be the same
    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
