/** 期限 — what is due, who holds the ball, reminders and notices by mail, the calendar feed and the start page. */
@NullMarked
@ApplicationModule(
        displayName = "期限",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "mail",
            "programme",
            "programme::ui",
            "association",
            "agreement",
            "material"
        })
package org.yoriai.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
