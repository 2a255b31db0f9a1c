package org.yoriai.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * 見本データ — one module's part of the sample contract, loaded on the first start.
 *
 * <p>Parts run in order, inside the sample contract's scope and one transaction. IDs are fixed, so that parts name each other's
 * things without knowing each other.
 */
public interface SampleData {
    ContractId CONTRACT = new ContractId(id("contract:令和8年度"));
    String PASSWORD = "yoriai-sample-2026";

    int order();

    void load();

    /** @param name for example {@code account:lecturer}, {@code session:seminar-5} */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("yoriai sample " + name).getBytes(StandardCharsets.UTF_8));
    }
}
