/** 保管庫 — a key per contract, sealed columns, and the audit trail that shows tampering. */
@NullMarked
@ApplicationModule(displayName = "保管庫", allowedDependencies = "shared")
package org.yoriai.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
