package org.yoriai.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.FollowUpChanged;
import org.yoriai.association.FollowUps;
import org.yoriai.association.OpenFollowUp;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.Phrase;

/** フォローアップの期限 (仕様書 4(2)カ) — what was promised at a hall, by mail or phone; its words stay on its page. */
@Component
class FollowUpDue implements DueSource {
    private static final Clause CLAUSE = new Clause(
            Clause.named("4(2)カ"),
            Phrase.of("due.clause.title.follow-up"),
            Phrase.of("due.clause.text.follow-up"),
            Optional.empty());
    private final FollowUps followUps;

    FollowUpDue(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<DueItem> open(DueContext context) {
        return followUps.open().stream().map(FollowUpDue::item).toList();
    }

    @Override
    public boolean movedBy(ContractEvent event) {
        return event instanceof FollowUpChanged;
    }

    private static DueItem item(OpenFollowUp open) {
        return new DueItem(
                new DueKey("follow-up", open.id().toString()),
                open.holder(),
                Optional.of(open.due()),
                Phrase.of("due.what.follow-up." + open.channel().wireName()),
                open.association().isEmpty()
                        ? Phrase.of("due.about.follow-up.unnamed")
                        : Phrase.of("due.about.follow-up", new Phrase.Title(open.association())),
                open.path(),
                CLAUSE,
                open.session());
    }
}
