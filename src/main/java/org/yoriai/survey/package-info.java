/** アンケート — one questionnaire per session, answered on participants' phones, counted into one result. */
@NullMarked
@ApplicationModule(
        displayName = "アンケート",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "programme",
            "programme::ui",
            "association",
            "material",
            "pdf"
        })
package org.yoriai.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
