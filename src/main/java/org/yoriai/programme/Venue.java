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

    private String notes;

    protected Venue() {}

    Venue(UUID id, VenueFacts facts) {
        super(id);
        name = facts.name();
        address = facts.address();
        capacity = facts.capacity();
        network = facts.network();
        notes = facts.notes();
    }

    VenueFacts facts() {
        return new VenueFacts(name, address, capacity, network, notes);
    }
}
