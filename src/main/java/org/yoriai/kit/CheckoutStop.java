package org.yoriai.kit;

/** 持出しの停止 — whoever answers for it says whether kits may be taken out of the contract in force at all (特記事項 25条1項(1)). */
public interface CheckoutStop {
    boolean inForce();
}
