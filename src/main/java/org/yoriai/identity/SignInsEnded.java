package org.yoriai.identity;

import java.util.Optional;
import java.util.UUID;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/**
 * ログインが打ち切られた — by a new password, a lock or somebody's hand: what the person has opened elsewhere opens nothing any more.
 *
 * @param everywhere in whichever contract the person works there, not in this one alone
 * @param kept the desk at which it was asked for, if it is to stay
 */
public record SignInsEnded(ContractId contract, AccountId account, boolean everywhere, Optional<UUID> kept)
        implements ContractEvent {}
