package org.yoriai.material;

import org.yoriai.shared.ContractId;

/** 資料に手が入った — a comment, a withdrawal or its undoing, another title or other sessions: nobody has to be told by mail. */
public record MaterialRevised(ContractId contract, MaterialId material) implements MaterialChanged {}
