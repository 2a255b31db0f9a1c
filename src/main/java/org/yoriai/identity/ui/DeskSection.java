package org.yoriai.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.identity.OwnAccount;
import org.yoriai.identity.Person;
import org.yoriai.identity.SignInDesk;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Notice;
import org.yoriai.shared.ui.Status;

/** ログイン中の端末 — the browsers in which one is signed in, and a way to end what one does not know. */
class DeskSection extends Section {
    private static final long serialVersionUID = 1;
    private final transient OwnAccount own;
    private final transient Person person;
    private final Div contents = new Div();

    DeskSection(OwnAccount own, Person person) {
        this.own = own;
        this.person = person;
        addClassName("yo-sec");
        add(new H2(getTranslation("me.desks")), new Paragraph(getTranslation("me.desks-what")), contents);
        show();
    }

    private void show() {
        Optional<UUID> here = HereDesk.id();
        List<SignInDesk> desks = own.desks(person);
        DeskTable table = new DeskTable(
                getTranslation("me.desks"),
                List.of(
                        new DeskTable.Column(getTranslation("me.device"), "key"),
                        new DeskTable.Column(getTranslation("me.since"), "nw"),
                        new DeskTable.Column(getTranslation("me.seen"), "nw"),
                        new DeskTable.Column(getTranslation("users.doing"))));
        desks.forEach(desk -> table.row(
                        new Span(desk.device()),
                        new Span(Moments.of(desk.since())),
                        new Span(Moments.of(desk.lastSeen())),
                        doing(desk, here))
                .getElement()
                .setAttribute("data-testid", "desk-row"));
        contents.removeAll();
        contents.add(table);
        if (desks.size() > 1) {
            contents.add(
                    new Button(getTranslation("me.end-others"), _ -> attempt(() -> own.endOtherDesks(here, person))));
        }
    }

    private Component doing(SignInDesk desk, Optional<UUID> here) {
        if (here.filter(desk.id()::equals).isPresent()) {
            return new Status(Status.Kind.GOOD, "done", getTranslation("me.here"));
        }
        Button end = new Button(getTranslation("me.end"), _ -> attempt(() -> own.endDesk(desk.id(), person)));
        end.setAriaLabel(getTranslation("users.of", getTranslation("me.end"), desk.device()));
        return end;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            show();
        } catch (Refusal refusal) {
            show();
            Notice.refuse(contents, refusal);
        }
    }
}
