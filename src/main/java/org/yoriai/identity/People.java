package org.yoriai.identity;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 従事者と区の担当者 — the names of those who act in the contract in force. */
@Service
@Transactional(readOnly = true)
public class People {
    private final Memberships memberships;

    People(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Names by account; members of the contract know each other's. */
    @MembersOnly
    public Map<AccountId, String> names() {
        return memberships.findAll().stream()
                .collect(Collectors.toUnmodifiableMap(
                        membership -> new AccountId(membership.accountId()), Membership::name, (first, _) -> first));
    }
}
