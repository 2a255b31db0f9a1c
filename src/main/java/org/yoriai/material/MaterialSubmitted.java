package org.yoriai.material;

import org.yoriai.shared.ContractId;

/** 資料が提出された — the ward is to read it. */
public record MaterialSubmitted(ContractId contract, MaterialId material, MaterialVersionId version)
        implements MaterialChanged {}
