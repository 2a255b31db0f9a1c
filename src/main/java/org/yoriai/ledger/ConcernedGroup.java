package org.yoriai.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/**
 * 対象となった方のまとまり
 *
 * @param session whose participants they are
 * @param label a session's title, a file's name
 */
public record ConcernedGroup(
        Source source, Optional<ProgrammeSessionId> session, String label, int headcount, Set<DataKind> kinds) {
    /** 多すぎる人数は書きまちがい */
    static final int MOST = 100_000;

    /** @throws Refusal {@code incident-group} without a name, people or kinds of data */
    public ConcernedGroup {
        kinds = Set.copyOf(kinds);
        if (label.isBlank() || label.length() > RegisterValues.LONGEST_TEXT || kinds.isEmpty()) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "incident-group");
        }
        if (headcount < 0 || headcount > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "incident-group");
        }
    }

    /** どこから分かったか */
    public enum Source {
        /** 持ち出されていた端末 */
        TABLET,
        /** 実施回の参加者 */
        SESSION,
        /** 送信したファイル */
        FILE,
        /** その他 */
        OTHER;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
