package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** 回復コードの一覧 — shown this once. */
class RecoveryCodeList extends Div {
    private static final long serialVersionUID = 1;

    /** @param onwards to be used once they are written down */
    RecoveryCodeList(List<String> codes, Component onwards) {
        addClassName("yo-form");
        OrderedList list = new OrderedList();
        list.addClassName("yo-recovery");
        list.getElement().setAttribute("data-testid", "recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        add(
                new H2(getTranslation("second-factor.codes")),
                new Paragraph(getTranslation("second-factor.codes-once")),
                list,
                onwards);
    }
}
