package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.RegisterDesk.soft;
import static org.yoriai.ledger.ui.RegisterDesk.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.yoriai.identity.AccountId;
import org.yoriai.ledger.RegisterEntry;
import org.yoriai.ledger.RegisterField;
import org.yoriai.ledger.RegisterValues;

/** 行の履歴 — who wrote what and when, and what stood there before; the latest first. */
final class HistoryDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "42rem";

    HistoryDialog(RegisterEntry entry, RegisterDesk desk) {
        setHeaderTitle(text("protection.history"));
        addClassName("yo-dialog");
        setWidth(WIDTH);
        List<RegisterEntry> versions = desk.registers().history(entry.id(), desk.person());
        Map<AccountId, String> names = desk.names();
        for (int index = versions.size() - 1; index >= 0; index--) {
            RegisterValues before = index == 0
                    ? RegisterValues.of(Map.of())
                    : versions.get(index - 1).values();
            add(version(versions.get(index), before, desk, names));
        }
        getFooter().add(new Button(text("desk.close"), _ -> close()));
    }

    private static Section version(
            RegisterEntry version, RegisterValues before, RegisterDesk desk, Map<AccountId, String> names) {
        Section section = new Section(
                new H3(text(
                        "protection.version", version.version(), desk.words().moment(version.at()))),
                soft(text("protection.side." + version.side().wireName()) + "　"
                        + names.getOrDefault(version.by(), text("protection.hidden"))));
        section.addClassName("yo-sec");
        if (version.withdrawn()) {
            section.add(new Div(text("protection.state.withdrawn")));
        }
        version.register().fields().stream()
                .filter(field -> !version.values().text(field).equals(before.text(field)))
                .map(field -> changed(field, version.values(), before, desk, names))
                .forEach(section::add);
        return section;
    }

    private static Div changed(
            RegisterField field,
            RegisterValues now,
            RegisterValues before,
            RegisterDesk desk,
            Map<AccountId, String> names) {
        String words = now.has(field) ? desk.words().value(now, field, names) : text("protection.emptied");
        Div line = RegisterSection.value(field, words);
        if (before.has(field)) {
            line.add(new Div(soft(text("protection.before", desk.words().value(before, field, names)))));
        }
        return line;
    }
}
