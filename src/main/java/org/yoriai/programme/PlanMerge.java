package org.yoriai.programme;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yoriai.identity.AccountId;

/**
 * 計画の突き合わせ — one's own draft beside what somebody else saved in the meantime. What only one of the two changed is kept by
 * itself; where both changed the same field to different values, a person decides.
 *
 * @param base what both began with
 * @param mine what is typed and not saved yet
 * @param theirs what stands now
 */
public record PlanMerge(SessionDraft base, SessionDraft mine, SessionDraft theirs) {

    /** Fields that both changed, each to another value. */
    public Set<PlanField> clashes() {
        Set<PlanField> both = EnumSet.copyOf(PlanField.differing(mine, theirs));
        both.retainAll(PlanField.differing(base, mine));
        both.retainAll(PlanField.differing(base, theirs));
        if (both.contains(PlanField.WORKERS) && workers(true).equals(workers(false))) {
            both.remove(PlanField.WORKERS);
        }
        return both;
    }

    /** Fields that the other changed and that no decision is needed for. */
    public Set<PlanField> taken() {
        Set<PlanField> taken = EnumSet.copyOf(PlanField.differing(base, theirs));
        taken.retainAll(PlanField.differing(mine, theirs));
        taken.removeAll(clashes());
        return taken;
    }

    /** One draft of both; where they clash, mine for the given fields and theirs for the others. */
    public SessionDraft settled(Set<PlanField> mineWins) {
        SessionDraft time = from(PlanField.TIME, mineWins);
        return new SessionDraft(
                from(PlanField.TITLE, mineWins).title(),
                from(PlanField.GOAL, mineWins).goal(),
                from(PlanField.DAY, mineWins).day(),
                time.starts(),
                time.ends(),
                from(PlanField.VENUE, mineWins).venue(),
                workers(mineWins.contains(PlanField.WORKERS)));
    }

    private SessionDraft from(PlanField field, Set<PlanField> mineWins) {
        boolean onlyTheirs = field.in(base).equals(field.in(mine));
        boolean onlyMine = field.in(base).equals(field.in(theirs));
        return !onlyTheirs && (onlyMine || mineWins.contains(field)) ? mine : theirs;
    }

    /** Person by person: two who each give work to somebody else do not clash. */
    private Map<AccountId, FieldRole> workers(boolean mineWins) {
        Set<AccountId> all = new HashSet<>(mine.workers().keySet());
        all.addAll(theirs.workers().keySet());
        Map<AccountId, FieldRole> merged = new HashMap<>();
        for (AccountId account : all) {
            Optional<FieldRole> before = Optional.ofNullable(base.workers().get(account));
            Optional<FieldRole> own = Optional.ofNullable(mine.workers().get(account));
            Optional<FieldRole> other = Optional.ofNullable(theirs.workers().get(account));
            boolean takeMine = !Objects.equals(before, own) && (Objects.equals(before, other) || mineWins);
            (takeMine ? own : other).ifPresent(role -> merged.put(account, role));
        }
        return merged;
    }
}
