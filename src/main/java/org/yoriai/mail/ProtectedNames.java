package org.yoriai.mail;

import java.util.Optional;

/** 守る氏名 — people whose names leave only sealed; the module that keeps such people answers for those of the contract in force. */
public interface ProtectedNames {
    /** The first of their names that stands in the text, however it is written there. */
    Optional<String> firstIn(String text);
}
