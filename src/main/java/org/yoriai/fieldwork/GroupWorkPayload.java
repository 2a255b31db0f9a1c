package org.yoriai.fieldwork;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** グループワークの操作 — forming groups, and ordering and weighing their cards. */
public sealed interface GroupWorkPayload extends ActPayload {

    /** 班 — {@code members} are participants or walk-ins. */
    record Group(String name, Optional<UUID> facilitator, List<UUID> members) implements GroupWorkPayload {
        static final int MOST_CHARACTERS = 40;
        static final int MOST_MEMBERS = 50;

        public Group {
            Limits.filled("name", name, MOST_CHARACTERS);
            Limits.between("members", members.size(), 0, MOST_MEMBERS);
            members = List.copyOf(members);
        }
    }

    /** 課題の選定 — the theme that the group goes on with; none, when it was taken back. */
    record Choice(Optional<String> theme) implements GroupWorkPayload {
        public Choice {
            theme.ifPresent(text -> Limits.filled("theme", text, Move.MOST_CHARACTERS));
        }
    }

    /** カードの移動 — to a theme, to a place among its cards, or both. */
    record Move(Optional<String> theme, Optional<BigDecimal> order) implements GroupWorkPayload {
        static final int MOST_CHARACTERS = 100;

        public Move {
            theme.ifPresent(text -> Limits.atMost("theme", text, MOST_CHARACTERS));
        }
    }

    /** 投票 — how many of one's votes stand on the card now. */
    record Vote(int votes) implements GroupWorkPayload {
        static final int MOST_VOTES = 99;

        public Vote {
            Limits.between("votes", votes, 0, MOST_VOTES);
        }
    }
}
