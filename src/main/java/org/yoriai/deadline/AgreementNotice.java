package org.yoriai.deadline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yoriai.agreement.AgreementChanged;
import org.yoriai.agreement.AgreementFacts;
import org.yoriai.agreement.AgreementState;
import org.yoriai.agreement.Agreements;
import org.yoriai.agreement.Side;
import org.yoriai.identity.Contact;
import org.yoriai.identity.People;
import org.yoriai.identity.Role;
import org.yoriai.shared.Phrase;

/** 協議の知らせ (仕様書 7) — to the side whose turn it is, and to both once it is agreed or withdrawn; what was said stays at the desk. */
@Component
class AgreementNotice {
    private final Notices notices;
    private final Agreements agreements;
    private final People people;

    AgreementNotice(Notices notices, Agreements agreements, People people) {
        this.notices = notices;
        this.agreements = agreements;
        this.people = people;
    }

    @EventListener
    void tell(AgreementChanged changed) {
        AgreementFacts agreement = OnBehalf.ofBothSides(
                changed.contract(), () -> agreements.thread(changed.number()).facts());
        Phrase.Count number = new Phrase.Count(agreement.number());
        Phrase.Title title = new Phrase.Title(agreement.title());
        String key = "notice.agreement." + agreement.state().wireName();
        notices.tell(
                "agreement",
                concerned(agreement),
                Phrase.of(key + ".subject", number, title),
                List.of(Phrase.of(key, number, title)),
                "agreements/" + agreement.number());
    }

    private Collection<Contact> concerned(AgreementFacts agreement) {
        Set<Role> sides = agreement.state() == AgreementState.OPEN
                ? EnumSet.of(role(agreement.turn().orElseThrow()))
                : EnumSet.of(Role.WARD, Role.OFFICE);
        return people.contacts(sides);
    }

    private static Role role(Side side) {
        return switch (side) {
            case WARD -> Role.WARD;
            case CONTRACTOR -> Role.OFFICE;
        };
    }
}
