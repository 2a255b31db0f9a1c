package org.yoriai.association;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.yoriai.shared.ContractOwned;

/** 町会・自治会 */
@Entity
@NullUnmarked
class Association extends ContractOwned {
    private String name;

    protected Association() {}

    Association(UUID id, String name) {
        super(id);
        this.name = name;
    }

    String name() {
        return name;
    }
}
