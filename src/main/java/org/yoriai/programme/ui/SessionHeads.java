package org.yoriai.programme.ui;

import java.util.Map;
import org.yoriai.programme.ProgrammeSessionId;

/** 登録人数 — how many are registered for each session of the contract; the module that keeps the people answers. */
public interface SessionHeads {
    /** Sessions without anybody are missing. */
    Map<ProgrammeSessionId, Integer> registered();
}
