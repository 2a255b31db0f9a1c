/** 印刷物 — what is printed for a session from its record: lists, name cards, a poster, the rules agreed on. */
@NullMarked
@ApplicationModule(
        displayName = "印刷物",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "programme",
            "programme::ui",
            "association",
            "survey",
            "fieldwork",
            "pdf"
        })
package org.yoriai.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
