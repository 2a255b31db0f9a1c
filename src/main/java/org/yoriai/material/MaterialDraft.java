package org.yoriai.material;

import java.util.Set;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/**
 * 資料の下書き — what is said of a material itself.
 *
 * @param sessions at which it is handed out
 * @param spare copies beyond one for each head
 */
public record MaterialDraft(String title, Set<ProgrammeSessionId> sessions, int spare) {
    /** 部数の予備, where nobody says otherwise; the contract only asks for one copy a head (仕様書 4 各キ). */
    public static final int USUAL_SPARE = 2;

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_SPARE = 100;

    /** @throws Refusal {@code material-title}, {@code material-sessions}, {@code material-spare} */
    public MaterialDraft {
        title = title.strip();
        sessions = Set.copyOf(sessions);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "material-title", LONGEST_TITLE);
        }
        if (sessions.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "material-sessions");
        }
        if (spare < 0 || spare > MOST_SPARE) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "material-spare", MOST_SPARE);
        }
    }
}
