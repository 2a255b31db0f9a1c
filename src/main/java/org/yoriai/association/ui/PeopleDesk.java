package org.yoriai.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.association.AssociationBook;
import org.yoriai.association.Headcounts;
import org.yoriai.association.ParticipantLists;
import org.yoriai.association.Participants;
import org.yoriai.association.RosterEditing;
import org.yoriai.association.RosterImports;
import org.yoriai.association.RosterUndo;
import org.yoriai.identity.People;
import org.yoriai.mail.DocumentKind;
import org.yoriai.mail.Sendable;
import org.yoriai.mail.ui.SendingDesk;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.SessionSummary;

/** 参加者の面のしごと — what the tab needs to show the list and to work on it. */
@Component
class PeopleDesk {
    private final Participants participants;
    private final RosterEditing editing;
    private final RosterImports imports;
    private final RosterUndo undo;
    private final Headcounts headcounts;
    private final AssociationBook associations;
    private final Contracts contracts;
    private final People people;
    private final ParticipantLists lists;
    private final SendingDesk sending;

    PeopleDesk(
            Participants participants,
            RosterEditing editing,
            RosterImports imports,
            RosterUndo undo,
            Headcounts headcounts,
            AssociationBook associations,
            Contracts contracts,
            People people,
            ParticipantLists lists,
            SendingDesk sending) {
        this.participants = participants;
        this.editing = editing;
        this.imports = imports;
        this.undo = undo;
        this.headcounts = headcounts;
        this.associations = associations;
        this.contracts = contracts;
        this.people = people;
        this.lists = lists;
        this.sending = sending;
    }

    Participants participants() {
        return participants;
    }

    RosterEditing editing() {
        return editing;
    }

    RosterImports imports() {
        return imports;
    }

    RosterUndo undo() {
        return undo;
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

    /** The list by mail; empty for whoever sends nothing. */
    Optional<Button> send(SessionSummary session) {
        return sending.button(new Sendable(
                DocumentKind.PARTICIPANTS,
                I18NProvider.translate(
                        "sending.of", I18NProvider.translate("sending.kind.participants"), session.title()),
                by -> {
                    ParticipantLists.ListFile list = lists.workbook(session.id(), by);
                    return new Sendable.DocumentFile(list.name(), list.xlsx());
                }));
    }
}
