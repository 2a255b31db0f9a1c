package org.yoriai.fieldwork;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.association.NameSearch;
import org.yoriai.mail.ProtectedNames;

/** 当日参加の人の氏名 — of all sessions of the contract; compared by the machine, read by nobody. */
@Component
class WalkInNames implements ProtectedNames {
    private final ActRows acts;

    WalkInNames(ActRows acts) {
        this.acts = acts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> firstIn(String text) {
        return new NameSearch(text)
                .first(acts.ofContract(ActType.ATTENDANCE_WALK_IN).stream()
                        .map(act -> (ActPayload.WalkIn) act.act().payload())
                        .map(person -> new NameSearch.WrittenName(
                                person.name(), person.kana().orElse(""))));
    }
}
