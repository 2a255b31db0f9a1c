package org.yoriai.programme;

/** 実施回への許し — a principal that is no person but may touch exactly one session: a kit that was taken out for it. */
public interface SessionGrant {
    ProgrammeSessionId session();
}
