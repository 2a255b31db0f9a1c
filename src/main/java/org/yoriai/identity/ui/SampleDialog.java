package org.yoriai.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import org.yoriai.identity.SamplePerson;
import org.yoriai.shared.SampleData;

/** 見本のID — who can be tried out; a button writes the ID and the password into the form. */
class SampleDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** @param chosen receives the ID and the password */
    SampleDialog(BiConsumer<String, String> chosen) {
        setHeaderTitle(getTranslation("identity.sample.title"));
        addClassName("yo-dialog");
        UnorderedList list = new UnorderedList();
        list.addClassName("yo-samples");
        SamplePerson.ALL.forEach(person -> list.add(row(person, chosen)));
        add(new Paragraph(getTranslation("identity.sample.password", SampleData.PASSWORD)), list);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()));
    }

    private ListItem row(SamplePerson person, BiConsumer<String, String> chosen) {
        Span id = new Span(person.login());
        id.addClassName("yo-samples__id");
        Span who = new Span(getTranslation("identity.sample.who", person.name(), person.affiliation()));
        who.addClassName("yo-samples__who");
        Button use = new Button(getTranslation("identity.sample.use"), _ -> {
            chosen.accept(person.login(), SampleData.PASSWORD);
            close();
        });
        use.setAriaLabel(getTranslation("identity.sample.use-of", person.login()));
        return new ListItem(new Div(id, who), use);
    }
}
