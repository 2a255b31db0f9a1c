package org.yoriai.association;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** フォローアップが変わった — made, begun, done, given up or taken up again. */
public record FollowUpChanged(ContractId contract, FollowUpId followUp) implements ContractEvent {}
