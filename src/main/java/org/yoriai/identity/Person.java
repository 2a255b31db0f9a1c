package org.yoriai.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.DeskPerson;

/** 利用者 — a person signed in, as a member of one contract. */
public record Person(
        AccountId id,
        ContractId contract,
        String login,
        String displayName,
        String affiliation,
        Role role,
        boolean sample)
        implements UserDetails, DeskPerson {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    @Override
    public String getUsername() {
        return login;
    }

    // the hash never travels with the person
    @Override
    public String getPassword() {
        return "";
    }

    public UUID idValue() {
        return id.value();
    }
}
