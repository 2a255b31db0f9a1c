package org.yoriai.ledger.ui;

import static org.yoriai.ledger.ui.KeysPart.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.yoriai.identity.Person;
import org.yoriai.ledger.KeyCare;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;
import org.yoriai.vault.KeyRotation.KeyState;

/** 鍵の手入れの画面 */
final class KeysSection extends Div {
    private static final long serialVersionUID = 1;
    private final transient KeyCare care;
    private final transient Person person;

    KeysSection(KeyCare care, Person person) {
        this.care = care;
        this.person = person;
        show();
    }

    private void show() {
        KeyState state = care.state();
        removeAll();
        add(contract(state), master(state));
    }

    private Section contract(KeyState state) {
        var since = state.since().atZoneSameInstant(BusinessTime.ZONE).toLocalDate();
        Status standing = state.earlier() == 0
                ? new Status(Status.Kind.GOOD, "done", text("keys.one"))
                : new Status(Status.Kind.WAIT, "clock", text("keys.earlier", state.earlier()));
        Section contract = section(
                "keys.contract", new Paragraph(text("keys.since", state.generation(), Dates.day(since))), standing);
        contract.add(
                new Paragraph(text("keys.contract-what")),
                doing("keys.renew", "keys.renew-ask", () -> care.renew(person)));
        return contract;
    }

    private Section master(KeyState state) {
        Section master = section("keys.master", new Paragraph(text("keys.master-what")));
        master.add(
                state.masterGiven()
                        ? new Notice("info", text("refusal.master-key-given"))
                        : doing("keys.renew-master", "keys.renew-master-ask", () -> care.renewMaster(person)));
        return master;
    }

    private static Section section(String headingKey, com.vaadin.flow.component.Component... below) {
        Section section = new Section(new H2(text(headingKey)));
        section.add(below);
        section.addClassName("yo-sec");
        return section;
    }

    private Button doing(String key, String askKey, Runnable work) {
        Button button = new Button(text(key), _ -> ask(key, askKey, work));
        button.addClassName("yo-btn");
        button.getElement().setAttribute("data-testid", key);
        return button;
    }

    private void ask(String key, String askKey, Runnable work) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(text(key));
        ask.setText(text(askKey));
        ask.setCancelable(true);
        ask.setCancelText(text("desk.close"));
        ask.setConfirmText(text(key));
        ask.addConfirmListener(_ -> carryOut(key, work));
        ask.open();
    }

    private void carryOut(String key, Runnable work) {
        try {
            work.run();
            show();
            addComponentAsFirst(new Notice("done", text(key + ".done")));
        } catch (Refusal refusal) {
            Notice.refuse(this, refusal);
        }
    }
}
