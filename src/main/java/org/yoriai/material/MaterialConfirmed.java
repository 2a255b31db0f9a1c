package org.yoriai.material;

import org.yoriai.shared.ContractId;

/** 資料が確認された — it may be printed, and goes into the kit. */
public record MaterialConfirmed(ContractId contract, MaterialId material, MaterialVersionId version)
        implements MaterialChanged {}
