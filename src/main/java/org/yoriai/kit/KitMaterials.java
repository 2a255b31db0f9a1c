package org.yoriai.kit;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.MaterialVersionId;
import org.yoriai.material.Materials;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 資料の持出し — the file of a version that the ward confirmed, for the kit of a session at which it is handed out. */
@Service
@Transactional
public class KitMaterials {
    private final Materials materials;
    private final Audit audit;

    KitMaterials(Materials materials, Audit audit) {
        this.materials = materials;
        this.audit = audit;
    }

    /** @throws Refusal {@code material-unknown} also of a version that is not, or no longer, the confirmed one */
    @TabletItself
    public Materials.Opened fetch(KitPrincipal kit, UUID version) {
        MaterialVersionId wanted = new MaterialVersionId(version);
        boolean confirmed = materials.of(kit.session()).stream()
                .flatMap(material -> material.confirmed().stream())
                .map(MaterialFacts.Version::id)
                .anyMatch(wanted::equals);
        if (!confirmed) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "material-unknown");
        }
        audit.record(kit.actor(), "material.taken", version.toString(), "");
        return materials.open(kit.session(), wanted);
    }
}
