package org.yoriai.kit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.Materials;
import org.yoriai.programme.ProgrammeSessionId;

/** 写しの中の資料 — what the ward has confirmed for the session; a version that waits for an answer stays at the desk. */
@Component
class SnapshotMaterials {
    private final Materials materials;

    SnapshotMaterials(Materials materials) {
        this.materials = materials;
    }

    List<SessionSnapshot.Material> of(ProgrammeSessionId session) {
        return materials.of(session).stream()
                .flatMap(material -> material.confirmed().map(version -> onTheWire(material, version)).stream())
                .toList();
    }

    private static SessionSnapshot.Material onTheWire(MaterialFacts material, MaterialFacts.Version version) {
        return new SessionSnapshot.Material(
                version.id().value(),
                material.title(),
                version.number(),
                version.fileName(),
                version.kind().mediaType(),
                version.bytes(),
                version.sha256());
    }
}
