package org.yoriai.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Person;
import org.yoriai.vault.Audit;
import org.yoriai.vault.KeyRotation;
import org.yoriai.vault.KeyRotation.KeyState;

/** 鍵の手入れ — the contract's key and the master key, in the hands of the administrator (特記事項 18条(4)ウ). */
@Service
@Transactional
@KeyCare.AdministratorOnly
public class KeyCare {
    private final KeyRotation rotation;
    private final Audit audit;

    KeyCare(KeyRotation rotation, Audit audit) {
        this.rotation = rotation;
        this.audit = audit;
    }

    /** For the administrator (システム管理者). */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasRole('ADMIN')")
    @interface AdministratorOnly {}

    public KeyState state() {
        return rotation.state();
    }

    /** A new key for the contract; what is sealed is brought under it in the background, then the one before is destroyed. */
    public void renew(Person by) {
        rotation.renew(by.id().toString());
    }

    /**
     * A new master key in the place of the one in the data folder.
     *
     * @throws org.yoriai.shared.Refusal {@code master-key-given} where it comes with the settings
     */
    public void renewMaster(Person by) {
        rotation.renewMaster();
        audit.record(by.id().toString(), "key.master-renewed", "house", "");
    }
}
