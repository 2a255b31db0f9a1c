package org.yoriai.identity;

import java.time.LocalDate;

/** 従事者 — who works on the contract for the contractor, and from when to when (特記事項 7条). */
public record Worker(
        AccountId account, String name, String affiliation, Role role, LocalDate firstDay, LocalDate lastDay) {
    public boolean worksOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
