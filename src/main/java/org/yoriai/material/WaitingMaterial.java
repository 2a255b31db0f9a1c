package org.yoriai.material;

import java.time.LocalDate;
import org.yoriai.programme.Duty;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 待っている資料 — one that is not confirmed yet.
 *
 * @param session the first at which it is handed out
 * @param due the last day for the ward's confirmation before that session (仕様書 4 各キ)
 * @param path where at the desk it is done
 */
public record WaitingMaterial(
        MaterialId material,
        String title,
        ProgrammeSessionId session,
        Duty.Holder holder,
        LocalDate due,
        String path) {}
