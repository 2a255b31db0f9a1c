package org.yoriai.material;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.programme.MayReadPeople;
import org.yoriai.programme.MayReadSession;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/** 資料を読む */
@Service
@Transactional(readOnly = true)
public class Materials {
    private final MaterialRows materials;
    private final MaterialFiles files;
    private final MaterialStandings standings;

    Materials(MaterialRows materials, MaterialFiles files, MaterialStandings standings) {
        this.materials = materials;
        this.files = files;
        this.standings = standings;
    }

    /** Every material of the contract, the oldest first. */
    @BothSides
    public List<MaterialFacts> all() {
        return materials.whole().stream().map(Material::facts).toList();
    }

    /** What is handed out at the session. */
    @MayReadSession
    public List<MaterialFacts> of(ProgrammeSessionId session) {
        return materials.ofSession(session.value()).stream()
                .map(Material::facts)
                .toList();
    }

    /** @throws Refusal {@code material-unknown} */
    @BothSides
    public MaterialFacts get(MaterialId material) {
        return row(material).facts();
    }

    /** What both sides said of it, in order. */
    @BothSides
    public List<MaterialWord> words(MaterialId material) {
        return row(material).words();
    }

    /** What is not confirmed yet, by the day of the first session; one query. */
    @BothSides
    public List<WaitingMaterial> waiting() {
        return standings.waiting();
    }

    /** 開いたファイル */
    public record Opened(MaterialFacts.Version version, byte[] bytes) {}

    /**
     * The file of one version, for whoever may see the session's people: a handout may name some.
     *
     * @throws Refusal {@code material-unknown} when it is not handed out at that session
     */
    @MayReadPeople
    public Opened open(ProgrammeSessionId session, MaterialVersionId version) {
        MaterialFacts.Version found = materials.ofSession(session.value()).stream()
                .flatMap(material -> material.facts().versions().stream())
                .filter(one -> one.id().equals(version))
                .findFirst()
                .orElseThrow(Materials::unknown);
        return new Opened(found, files.open(version.value(), found.sha256()));
    }

    private Material row(MaterialId material) {
        return materials.findById(material.value()).orElseThrow(Materials::unknown);
    }

    static Refusal unknown() {
        return new Refusal(Refusal.Kind.UNKNOWN, "material-unknown");
    }
}
