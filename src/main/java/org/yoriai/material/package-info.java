/** 資料 — what is handed out at the sessions: versions, the ward's confirmation, copies. */
@NullMarked
@ApplicationModule(
        displayName = "資料",
        allowedDependencies = {"shared", "shared::ui", "identity", "vault", "programme", "programme::ui", "association"
        })
package org.yoriai.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
