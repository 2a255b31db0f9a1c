package org.yoriai.programme;

import java.util.UUID;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 会場台帳が変わった */
public record VenueChanged(ContractId contract, UUID venue) implements ContractEvent {}
