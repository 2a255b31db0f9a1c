package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.Worker;
import org.yoriai.ledger.Choices.Result;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterEntry;
import org.yoriai.shared.ui.Notice;

/** 教育の記録 — and who of today's staff has not passed one yet (特記事項 9条). */
final class TrainingSection extends RegisterSection {
    private static final long serialVersionUID = 1;

    TrainingSection(RegisterDesk desk) {
        super(Register.TRAINING, desk);
    }

    @Override
    List<Component> above(List<RegisterEntry> entries) {
        Set<AccountId> passed = entries.stream()
                .filter(entry -> !entry.withdrawn())
                .flatMap(entry -> entry.values().attendance().entrySet().stream())
                .filter(one -> one.getValue() == Result.PASSED)
                .map(one -> one.getKey())
                .collect(Collectors.toSet());
        List<Worker> missing = desk().people().workers().stream()
                .filter(worker -> worker.worksOn(desk().today()) && !passed.contains(worker.account()))
                .toList();
        if (missing.isEmpty()) {
            return List.of(new Notice("done", text("protection.all-trained")));
        }
        return List.of(new Notice(
                "warn",
                desk().ofASide()
                        ? text(
                                "protection.untrained",
                                missing.stream().map(Worker::name).collect(Collectors.joining(text("desk.and"))))
                        : text("protection.untrained-count", missing.size())));
    }
}
