/** 送信 — letters leave through an outbox in the database, and important information leaves only sealed. */
@NullMarked
@ApplicationModule(
        displayName = "送信",
        allowedDependencies = {"shared", "shared::ui", "identity", "vault"})
package org.yoriai.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
