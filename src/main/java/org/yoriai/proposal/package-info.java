/** 提案 — next year's plan and how each association is helped on, written from what the year left (仕様書 4(4)). */
@NullMarked
@ApplicationModule(
        displayName = "提案",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "programme",
            "programme::ui",
            "association",
            "agreement",
            "survey",
            "fieldwork",
            "report",
            "pdf::ui"
        })
package org.yoriai.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
