package org.yoriai.identity;

/** 連絡先 — a member of the contract in force and where notices reach them. */
public record Contact(AccountId account, Role role, String name, String email) {}
