package org.yoriai.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/** 会場 — a ward facility, or an association's hall with or without a network. */
@Entity
@NullUnmarked
class Venue extends ContractOwned {
    private String name;
    private String address;
    private int capacity;

    @Enumerated(EnumType.STRING)
    private NetworkState network;

    private String equipment;
    private String notes;
    private boolean retired;
    private int revision;

    protected Venue() {}

    Venue(UUID id, VenueFacts facts) {
        super(id);
        take(facts);
    }

    private void take(VenueFacts facts) {
        name = facts.name();
        address = facts.address();
        capacity = facts.capacity();
        network = facts.network();
        equipment = facts.equipment();
        notes = facts.notes();
    }

    void change(VenueFacts facts) {
        take(facts);
        revision++;
    }

    /** Out of use for new plans; sessions that stand there keep it. */
    void retire(boolean now) {
        retired = now;
        revision++;
    }

    boolean retired() {
        return retired;
    }

    int revision() {
        return revision;
    }

    VenueFacts facts() {
        return new VenueFacts(name, address, capacity, network, equipment, notes);
    }
}
