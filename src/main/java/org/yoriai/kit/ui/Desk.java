package org.yoriai.kit.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.shared.BusinessTime;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Dates;
import org.yoriai.shared.ui.Notice;

/** Who sits at the desk, now; and how what they do is carried out and told. */
record Desk(Person person, OffsetDateTime now, Runnable refresh) {
    private static final int TOLD_MILLIS = 5_000;

    boolean mayChange() {
        return person.role() == Role.OFFICE;
    }

    /**
     * Carries something out and shows the page anew; a refusal is told where it was asked for, and nothing typed is lost.
     *
     * @return whether it was carried out
     */
    boolean carryOut(HasComponents where, Runnable work, String done) {
        try {
            work.run();
        } catch (Refusal refusal) {
            where.getElement()
                    .getChildren()
                    .filter(child -> "error".equals(child.getAttribute("data-kind")))
                    .toList()
                    .forEach(Element::removeFromParent);
            where.addComponentAsFirst(new Notice("warn", text(refusal.messageKey(), refusal.arguments())).asError());
            return false;
        }
        Notification.show(done, TOLD_MILLIS, Notification.Position.BOTTOM_START);
        refresh.run();
        return true;
    }

    static NativeButton button(String words, Runnable action) {
        NativeButton button = new NativeButton(words, _ -> action.run());
        button.addClassName("yo-btn");
        button.getElement().setAttribute("type", "button").setAttribute("data-size", "row");
        return button;
    }

    /** 12/8 14:00 */
    static String moment(OffsetDateTime time) {
        ZonedDateTime here = time.atZoneSameInstant(BusinessTime.ZONE);
        return Dates.figures(here.toLocalDate()) + " " + Dates.time(here.toLocalTime());
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
