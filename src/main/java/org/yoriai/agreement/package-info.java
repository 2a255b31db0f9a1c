/** 協議 — what both sides talk over, agree on and hold fast. */
@NullMarked
@ApplicationModule(
        displayName = "協議",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "programme",
            "programme::ui",
            "mail",
            "mail::ui",
            "pdf::ui"
        })
package org.yoriai.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
