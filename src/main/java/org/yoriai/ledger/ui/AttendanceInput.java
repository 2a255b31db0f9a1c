package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yoriai.identity.AccountId;
import org.yoriai.ledger.Choices.Result;
import org.yoriai.ledger.RegisterField;
import org.yoriai.ledger.RegisterValues;

/** 受講した人と結果の入力 — the staff, each with the result or none. */
final class AttendanceInput extends Div {
    private static final long serialVersionUID = 1;
    private final transient Map<AccountId, Select<Result>> results = new LinkedHashMap<>();
    private final transient Map<AccountId, Result> others = new LinkedHashMap<>();

    AttendanceInput(String label, Map<AccountId, Result> before, RegisterDesk desk) {
        others.putAll(before);
        add(new H3(label));
        addClassName("yo-form");
        desk.people().workers().stream()
                .filter(worker -> worker.worksOn(desk.today()) || before.containsKey(worker.account()))
                .forEach(worker -> {
                    Select<Result> result = new Select<>();
                    result.setLabel(worker.name());
                    result.setItems(Result.values());
                    result.setEmptySelectionAllowed(true);
                    result.setEmptySelectionCaption(text("protection.not-there"));
                    result.setItemLabelGenerator(one ->
                            one == null ? text("protection.not-there") : text(RegisterField.choiceKey(one.name())));
                    Optional.ofNullable(before.get(worker.account())).ifPresent(result::setValue);
                    others.remove(worker.account());
                    results.put(worker.account(), result);
                    add(result);
                });
    }

    String value() {
        Map<AccountId, Result> entered = new LinkedHashMap<>(others);
        results.forEach(
                (account, select) -> select.getOptionalValue().ifPresent(result -> entered.put(account, result)));
        return RegisterValues.attendance(entered);
    }
}
