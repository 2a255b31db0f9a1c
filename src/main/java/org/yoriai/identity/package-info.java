/** 利用者 — accounts, roles, membership in a contract, sign-in. */
@NullMarked
@ApplicationModule(
        displayName = "利用者",
        allowedDependencies = {"shared", "shared::ui", "vault"})
package org.yoriai.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
