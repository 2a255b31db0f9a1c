/** 現場の記録 — acts and the record folded from them: attendance, run sheet, checklists, notes, remarks. */
@NullMarked
@ApplicationModule(
        displayName = "現場の記録",
        allowedDependencies = {"shared", "identity", "vault", "mail", "programme", "association", "survey"})
package org.yoriai.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
