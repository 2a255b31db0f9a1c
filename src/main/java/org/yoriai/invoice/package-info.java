/** 請求 — what the ward pays once everything is accepted, and when (仕様書 5). */
@NullMarked
@ApplicationModule(
        displayName = "請求",
        allowedDependencies = {"shared", "shared::ui", "identity", "vault", "programme", "proposal", "report", "pdf::ui"
        })
package org.yoriai.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
