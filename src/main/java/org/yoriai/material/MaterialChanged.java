package org.yoriai.material;

import org.yoriai.shared.ContractEvent;

/** 資料が変わった — whatever was done with one material. */
public sealed interface MaterialChanged extends ContractEvent
        permits MaterialSubmitted, MaterialReturned, MaterialConfirmed, MaterialRevised {
    MaterialId material();
}
