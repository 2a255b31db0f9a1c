package org.yoriai.association;

import java.util.Set;
import org.yoriai.programme.ProgrammeSessionId;

/** 出欠のついた参加者 — whose attendance the session's record already tells; the module that keeps the record answers. */
public interface AttendanceMarks {
    Set<ParticipantId> marked(ProgrammeSessionId session);
}
