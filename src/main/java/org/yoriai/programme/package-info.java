/** 事業 — the contract, its rules as data, and the sessions held under it. */
@NullMarked
@ApplicationModule(
        displayName = "事業",
        allowedDependencies = {"shared", "shared::ui", "identity", "vault"})
package org.yoriai.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
