package org.yoriai.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.yoriai.agreement.Agreements;
import org.yoriai.agreement.Side;
import org.yoriai.identity.AccountId;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.ledger.CloudSheet;
import org.yoriai.ledger.MediaRegister;
import org.yoriai.ledger.Register;
import org.yoriai.ledger.RegisterReports;
import org.yoriai.ledger.RegisterWording;
import org.yoriai.ledger.Registers;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** Who sits before the registers, and what they are read and written with. */
record RegisterDesk(
        Registers registers,
        RegisterReports reports,
        MediaRegister media,
        CloudSheet cloud,
        People people,
        Agreements agreements,
        RegisterWording wording,
        Clock clock,
        Person person) {
    private static final int TOLD_MILLIS = 5_000;

    boolean ofASide() {
        return person.role() == Role.WARD || person.role() == Role.OFFICE;
    }

    boolean is(Side side) {
        return ofASide() && Side.of(person.role()) == side;
    }

    boolean begins(Register register) {
        return register != Register.STAFF && is(register.begunBy());
    }

    boolean fillsIn(Register register) {
        return register.fields().stream().anyMatch(field -> is(field.side()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Names of people, to those who may see them. */
    Map<AccountId, String> names() {
        return ofASide() ? people.names() : Map.of();
    }

    String name(String name) {
        return ofASide() ? name : text("protection.hidden");
    }

    RegisterWording.In words() {
        return wording.in(UI.getCurrentOrThrow().getLocale());
    }

    /**
     * Carries something out; a refusal is told where it was asked for, and nothing typed is lost.
     *
     * @return whether it was carried out
     */
    static boolean carryOut(Div where, Runnable work, String doneKey) {
        try {
            work.run();
        } catch (Refusal refusal) {
            Notice.refuse(where, refusal);
            return false;
        }
        Notification.show(text(doneKey), TOLD_MILLIS, Notification.Position.BOTTOM_START);
        return true;
    }

    static NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(text(key), _ -> action.run());
        button.addClassName("yo-btn");
        button.getElement().setAttribute("type", "button").setAttribute("data-testid", key);
        return button;
    }

    static Div lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("yo-lines");
        return lines;
    }

    static Span soft(String words) {
        Span span = new Span(words);
        span.addClassName("yo-second");
        return span;
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
