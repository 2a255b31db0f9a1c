/** 台帳 — what the information-protection clauses (情報の保護および管理に関する特記事項) demand of a contract: registers, keys, the end. */
@NullMarked
@ApplicationModule(
        displayName = "台帳",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "vault",
            "programme",
            "association",
            "agreement",
            "material",
            "survey",
            "fieldwork",
            "kit",
            "mail",
            "report",
            "proposal",
            "invoice",
            "deadline"
        })
package org.yoriai.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
