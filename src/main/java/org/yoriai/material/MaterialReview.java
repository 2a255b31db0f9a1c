package org.yoriai.material;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.programme.Duty;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;

/** 資料を確認する — the ward's part, and what both sides say of a material. */
@Service
@Transactional
public class MaterialReview {
    private final MaterialRows materials;
    private final MaterialDiary diary;
    private final Clock clock;

    MaterialReview(MaterialRows materials, MaterialDiary diary, Clock clock) {
        this.materials = materials;
        this.diary = diary;
        this.clock = clock;
    }

    /** @throws Refusal {@code material-newer}, {@code material-answered}, {@code comment-missing} */
    @MayConfirmMaterials
    public void giveBack(MaterialVersionId version, MaterialId id, String comment, Person by) {
        Material material = locked(id);
        material.returned(version, comment, by.id(), now());
        diary.tell(
                new MaterialReturned(ContractScope.required(), id, version),
                "material.returned",
                material.sessions(),
                by);
    }

    /** @throws Refusal {@code material-newer}, {@code material-answered} */
    @MayConfirmMaterials
    public void confirm(MaterialVersionId version, MaterialId id, Person by) {
        Material material = locked(id);
        material.confirm(version, by.id(), now());
        diary.tell(
                new MaterialConfirmed(ContractScope.required(), id, version),
                "material.confirmed",
                material.sessions(),
                by);
    }

    /**
     * Whether those who were there may open it on their phones, without signing in: the ward alone knows whether it names anybody.
     *
     * @throws Refusal {@code material-not-given} while the version that counts is not confirmed
     */
    @MayConfirmMaterials
    public void giveOnline(MaterialId id, boolean given, Person by) {
        Material material = locked(id);
        material.giveOnline(given);
        diary.tell(
                new MaterialRevised(ContractScope.required(), id),
                given ? "material.given-online" : "material.kept-offline",
                material.sessions(),
                by);
    }

    /** @throws Refusal {@code comment-missing} */
    @BothSides
    public void comment(MaterialId id, String comment, Person by) {
        Material material = locked(id);
        material.say(by.role() == Role.WARD ? Duty.Holder.WARD : Duty.Holder.CONTRACTOR, comment, by.id(), now());
        diary.tell(new MaterialRevised(ContractScope.required(), id), "material.commented", material.sessions(), by);
    }

    private Material locked(MaterialId id) {
        return materials.lock(id.value()).orElseThrow(Materials::unknown);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
