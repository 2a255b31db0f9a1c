/** 報告 — the documents that the contractor hands in. */
@NullMarked
@ApplicationModule(
        displayName = "報告",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "mail",
            "mail::ui",
            "pdf::ui",
            "programme",
            "programme::ui",
            "association",
            "survey",
            "material",
            "fieldwork"
        })
package org.yoriai.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
