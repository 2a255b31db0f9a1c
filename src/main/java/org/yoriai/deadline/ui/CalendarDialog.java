package org.yoriai.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yoriai.deadline.CalendarFeeds;
import org.yoriai.identity.Person;

/** カレンダーに取り込む — makes the secret address and shows it once; making it anew kills the one before. */
final class CalendarDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private final Div body = new Div();

    CalendarDialog(CalendarFeeds feeds, Person person) {
        setHeaderTitle(getTranslation("calendar.title"));
        addClassName("yo-dialog");
        body.addClassName("yo-form");
        body.add(new Paragraph(getTranslation("calendar.what")), new Paragraph(getTranslation("calendar.anew")));
        add(body);
        Button make = new Button(getTranslation("calendar.make"), _ -> tell(feeds.renew(person)));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), make);
    }

    private void tell(String token) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        TextField address = new TextField(getTranslation("calendar.address"));
        address.setValue(ServletUriComponentsBuilder.fromContextPath(request)
                .path("/calendar/" + token + ".ics")
                .toUriString());
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("calendar.secret"));
        address.setAutoselect(true);
        body.removeAll();
        body.add(new Paragraph(getTranslation("calendar.how")), address);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()));
    }
}
