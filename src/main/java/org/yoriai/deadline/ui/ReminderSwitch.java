package org.yoriai.deadline.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.yoriai.deadline.ReminderChoices;
import org.yoriai.identity.Person;

/** 期限をメールで受け取る — kept as soon as it is ticked or not. */
class ReminderSwitch extends Section {
    private static final long serialVersionUID = 1;

    /** @param reachable whether an address is known; without one nothing can be sent, and that is said */
    ReminderSwitch(ReminderChoices choices, boolean reachable, Person person) {
        addClassName("yo-sec");
        H2 title = new H2(getTranslation("reminder.title"));
        title.setId("reminders");
        getElement().setAttribute("aria-labelledby", "reminders");
        Checkbox wanted = new Checkbox(getTranslation("reminder.wanted"), choices.wanted(person));
        wanted.setHelperText(getTranslation(reachable ? "reminder.how" : "reminder.no-address"));
        wanted.getElement().setAttribute("data-testid", "reminder-switch");
        wanted.addValueChangeListener(change -> choices.choose(person, change.getValue()));
        add(title, wanted);
    }
}
