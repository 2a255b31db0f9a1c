package org.yoriai.kit;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.SessionGrant;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractMember;

/** 持ち出されたキット — a tablet that holds a token of one checkout: it touches that checkout's session and nothing else. */
public record KitPrincipal(CheckoutId checkout, ContractId contract, ProgrammeSessionId session, Opens opens)
        implements ContractMember, SessionGrant {

    /** What a token opens. */
    public enum Opens {
        /** 送信 — append acts, and return. */
        PUSH,
        /** 読取り — read the snapshot. */
        READ;

        public String authority() {
            return "KIT_" + name();
        }
    }

    public Collection<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority(opens.authority()));
    }

    /** Its name in the audit trail. */
    String actor() {
        return "checkout:" + checkout;
    }
}
