package org.yoriai.printing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.printing.PrintSheets;
import org.yoriai.programme.SessionPlan;
import org.yoriai.programme.ui.SessionTab;
import org.yoriai.programme.ui.TabTool;
import org.yoriai.shared.ui.Icons;

/** 「印刷物」 — where a person looks for them: with the people, the survey and the record. */
@org.springframework.stereotype.Component
class PrintTool implements TabTool {
    private static final Set<String> TABS = Set.of("people", "survey", "record");
    // a field worker opens only sessions they are assigned to
    private static final Set<Role> MAY_PRINT = EnumSet.of(Role.WARD, Role.OFFICE, Role.FIELD);
    private final PrintSheets sheets;

    PrintTool(PrintSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Optional<Component> above(SessionTab tab, SessionPlan plan, Person person) {
        if (!TABS.contains(tab.slug()) || !MAY_PRINT.contains(person.role())) {
            return Optional.empty();
        }
        Button open = new Button(
                I18NProvider.translate("print.title"),
                Icons.of("print"),
                _ -> new PrintDialog(plan.id(), sheets.offers(plan.id())).open());
        open.getElement().setAttribute("data-testid", "print-open");
        Div tool = new Div(open);
        tool.addClassName("yo-tool");
        return Optional.of(tool);
    }
}
