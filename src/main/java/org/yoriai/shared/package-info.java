/** What every module stands on: the one clock, IDs, the contract in force, errors, the desk's frame. */
@NullMarked
@ApplicationModule(displayName = "共通", type = ApplicationModule.Type.OPEN)
package org.yoriai.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
