package org.yoriai.material;

import java.time.OffsetDateTime;
import org.yoriai.identity.AccountId;
import org.yoriai.programme.Duty;

/** 資料へのコメント — what one side said of a material, in the order of saying. */
public record MaterialWord(int number, Duty.Holder side, AccountId author, OffsetDateTime at, String comment) {}
