package org.yoriai.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yoriai.As;
import org.yoriai.association.ParticipantId;
import org.yoriai.association.Participants;
import org.yoriai.association.RosterEditing;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignIn;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Refusal;

/** Whoever a tablet has marked stays on the list: the record speaks of them. */
class MarkedParticipantsTest extends KitTesting {
    @Autowired
    SignIn signIn;

    @Autowired
    RosterEditing editing;

    @Autowired
    Participants participants;

    @Test
    void whoWasMarkedOnATabletIsNotRemovedFromTheList() {
        KitClient.Kit kit = kit();
        String marked = kit.participant(0);
        kit.push(kit.act("attendance.marked", marked, Map.of("status", "present")));
        Person ward = As.signedIn(signIn, "ward");
        var session = new ProgrammeSessionId(TODAY);
        var id = new ParticipantId(UUID.fromString(marked));
        As.run(
                ward,
                () -> assertThatThrownBy(() -> editing.remove(session, id, ward))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("participant-marked")));
        assertThat(As.call(ward, () -> participants.ids(session))).contains(id);
    }
}
