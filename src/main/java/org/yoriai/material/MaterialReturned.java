package org.yoriai.material;

import org.yoriai.shared.ContractId;

/** 資料が差し戻された — the contractor is to mend it. */
public record MaterialReturned(ContractId contract, MaterialId material, MaterialVersionId version)
        implements MaterialChanged {}
