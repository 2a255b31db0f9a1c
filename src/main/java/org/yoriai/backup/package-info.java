/** 控え — a whole database into one sealed file and back, whichever of the two databases it is. */
@NullMarked
@ApplicationModule(
        displayName = "控え",
        allowedDependencies = {"shared", "vault"})
package org.yoriai.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
