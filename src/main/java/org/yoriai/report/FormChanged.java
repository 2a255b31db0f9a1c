package org.yoriai.report;

import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;

/** 様式が変わった — another form is in force. */
public record FormChanged(ContractId contract, FormKind kind) implements ContractEvent {}
