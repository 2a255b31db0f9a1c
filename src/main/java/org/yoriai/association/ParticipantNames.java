package org.yoriai.association;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.mail.ProtectedNames;

/** 名簿にある氏名 — of all sessions of the contract; compared by the machine, read by nobody. */
@Component
class ParticipantNames implements ProtectedNames {
    private final ParticipantRows participants;

    ParticipantNames(ParticipantRows participants) {
        this.participants = participants;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> firstIn(String text) {
        return new NameSearch(text)
                .first(participants.names().stream()
                        .map(row -> new NameSearch.WrittenName(row.getName(), row.getKana())));
    }
}
