package org.yoriai.identity;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 使われていない招待 — links that would still let somebody in, taken back when something has happened (特記事項 25条1項(1)). */
@Service
@Transactional
@MayAnswerIncidents
public class UnusedInvitations {
    private final InvitationRows rows;
    private final Memberships memberships;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    UnusedInvitations(InvitationRows rows, Memberships memberships, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.memberships = memberships;
        this.audit = audit;
        this.events = events;
    }

    /** 招待 — of whom, and until when it would work. */
    public record Unused(AccountId account, String name, OffsetDateTime expires) {}

    /** By name. */
    @Transactional(readOnly = true)
    public List<Unused> all() {
        Map<AccountId, OffsetDateTime> open = rows.open();
        return memberships.findAll().stream()
                .map(Membership::facts)
                .flatMap(person -> Optional.ofNullable(open.get(person.account()))
                        .map(expires -> new Unused(person.account(), person.name(), expires))
                        .stream())
                .sorted(Comparator.comparing(Unused::name))
                .toList();
    }

    /**
     * The link is dead at once; the person can be invited again.
     *
     * @throws Refusal {@code invitation-unknown} when there is none, or it has been used meanwhile
     */
    public void withdraw(AccountId account, Person by) {
        if (!rows.open().containsKey(account)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "invitation-unknown");
        }
        rows.withdraw(account);
        audit.record(by.id().toString(), "invitation.withdrawn", account.toString(), "");
        events.publishEvent(new MembersChanged(ContractScope.required(), account));
    }
}
