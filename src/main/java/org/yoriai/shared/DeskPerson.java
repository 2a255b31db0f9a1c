package org.yoriai.shared;

/** 利用者 — what the desk's frame shows of the person signed in. */
public interface DeskPerson extends ContractMember {
    String displayName();

    String affiliation();

    boolean sample();
}
