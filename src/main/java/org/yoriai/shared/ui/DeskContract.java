package org.yoriai.shared.ui;

/** 契約の見出し — what the frame shows of the contract in force; the module that owns contracts answers. */
public interface DeskContract {
    /** For whoever is signed in. */
    Heading heading();

    /**
     * @param year for example 令和8年度
     * @param title 件名 without the year
     */
    record Heading(String year, String title) {}
}
