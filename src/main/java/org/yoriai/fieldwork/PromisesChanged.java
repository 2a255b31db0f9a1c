package org.yoriai.fieldwork;

import java.util.Set;
import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/**
 * 約束が変わったかもしれない — acts that may make, change, remove or restore a promise were stored; published inside their
 * transaction.
 *
 * @param touched what those acts are about, promises or not
 * @param upTo the number of the session's last act
 */
record PromisesChanged(ContractId contract, ProgrammeSessionId session, Set<UUID> touched, long upTo)
        implements ContractEvent {}
