package org.yoriai.association.ui;

import org.springframework.stereotype.Component;
import org.yoriai.association.AssociationBook;
import org.yoriai.association.Headcounts;
import org.yoriai.association.Participants;
import org.yoriai.association.RosterEditing;
import org.yoriai.identity.People;
import org.yoriai.programme.Contracts;

/** 参加者の面のしごと — what the tab needs to show the list and to work on it. */
@Component
class PeopleDesk {
    private final Participants participants;
    private final RosterEditing editing;
    private final Headcounts headcounts;
    private final AssociationBook associations;
    private final Contracts contracts;
    private final People people;

    PeopleDesk(
            Participants participants,
            RosterEditing editing,
            Headcounts headcounts,
            AssociationBook associations,
            Contracts contracts,
            People people) {
        this.participants = participants;
        this.editing = editing;
        this.headcounts = headcounts;
        this.associations = associations;
        this.contracts = contracts;
        this.people = people;
    }

    Participants participants() {
        return participants;
    }

    RosterEditing editing() {
        return editing;
    }

    Headcounts headcounts() {
        return headcounts;
    }

    AssociationBook associations() {
        return associations;
    }

    Contracts contracts() {
        return contracts;
    }

    People people() {
        return people;
    }
}
