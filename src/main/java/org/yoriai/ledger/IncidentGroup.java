package org.yoriai.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractOwned;
import org.yoriai.shared.Ids;
import org.yoriai.vault.SealedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 対象となった方のまとまり — as it stood when it was added; its names lie sealed and are shown to nobody before they are opened. */
@Entity
@NullUnmarked
class IncidentGroup extends ContractOwned {
    private static final JsonMapper JSON = new JsonMapper();

    @Column(name = "incident_id", updatable = false)
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConcernedGroup.Source source;

    @Column(name = "session_id", updatable = false)
    private UUID sessionId;

    @Convert(converter = SealedText.class)
    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private int headcount;

    @Column(name = "data_kinds", updatable = false)
    private String dataKinds;

    @Convert(converter = SealedText.class)
    @Column(updatable = false)
    private String people;

    @Column(name = "added_at", updatable = false)
    private OffsetDateTime addedAt;

    @Column(name = "added_by", updatable = false)
    private UUID addedBy;

    protected IncidentGroup() {}

    IncidentGroup(
            IncidentId incident, ConcernedGroup group, List<ConcernedPerson> people, AccountId by, OffsetDateTime at) {
        super(Ids.next());
        this.incidentId = incident.value();
        this.source = group.source();
        this.sessionId = group.session().map(ProgrammeSessionId::value).orElse(null);
        this.label = group.label();
        this.headcount = group.headcount();
        this.dataKinds = DataKind.stored(group.kinds());
        this.people = JSON.writeValueAsString(people);
        this.addedAt = at;
        this.addedBy = by.value();
    }

    ConcernedGroup facts() {
        return new ConcernedGroup(
                source,
                Optional.ofNullable(sessionId).map(ProgrammeSessionId::new),
                label,
                headcount,
                DataKind.read(dataKinds));
    }

    /** Opens the names. */
    List<ConcernedPerson> people() {
        return JSON.readValue(people, new TypeReference<List<ConcernedPerson>>() {});
    }
}
