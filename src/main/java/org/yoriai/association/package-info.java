/** 町会・自治会 — the associations and their people who take part. */
@NullMarked
@ApplicationModule(
        displayName = "町会・自治会",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "programme",
            "programme::ui",
            "mail",
            "mail::ui"
        })
package org.yoriai.association;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
