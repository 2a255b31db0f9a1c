/** セッションキット — devices, checkouts, snapshots, receiving acts; the wire is {@code docs/kit-protocol.md}. */
@NullMarked
@ApplicationModule(
        displayName = "セッションキット",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "programme",
            "programme::ui",
            "association",
            "material",
            "survey",
            "fieldwork"
        })
package org.yoriai.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
