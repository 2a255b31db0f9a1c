package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.yoriai.programme.ProgrammeTerms;
import org.yoriai.programme.SessionTemplate;
import org.yoriai.programme.Supplier;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** ひな形の記入 — the agenda's sum is held against the slot as it is typed. */
final class TemplateDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final String WIDTH = "52rem";
    private final transient ProgrammeTerms terms;
    private final LineEditor<AgendaLine> agenda;
    private final LineEditor<PieceLine> equipment;
    private final Paragraph sum = new Paragraph();
    private final Div body = new Div();

    private record AgendaLine(IntegerField minutes, TextField form, TextField title) implements LineEditor.Line {
        @Override
        public Component[] fields() {
            return new Component[] {minutes, form, title};
        }

        @Override
        public String called() {
            return title.getValue();
        }
    }

    private record PieceLine(TextField piece, Select<Supplier> by) implements LineEditor.Line {
        @Override
        public Component[] fields() {
            return new Component[] {piece, by};
        }

        @Override
        public String called() {
            return piece.getValue();
        }
    }

    TemplateDialog(String heading, SessionTemplate template, ProgrammeTerms terms, Consumer<SessionTemplate> save) {
        this.terms = terms;
        setHeaderTitle(heading);
        addClassName("yo-dialog");
        setWidth(WIDTH);
        agenda = new LineEditor<>(getTranslation("contract.template.add-item"), () -> item("", "", 0), this::count);
        equipment = new LineEditor<>(
                getTranslation("contract.template.add-piece"), () -> piece("", Supplier.CONTRACTOR), () -> {});
        template.agenda().forEach(item -> agenda.append(item(item.title(), item.form(), item.minutes())));
        template.equipment().forEach(piece -> equipment.append(piece(piece.name(), piece.broughtBy())));
        count();
        body.add(
                new Paragraph(getTranslation("contract.template.what")),
                new H3(getTranslation("programme.agenda")),
                agenda,
                sum,
                new H3(getTranslation("programme.equipment")),
                equipment);
        add(body);
        Button keep = new Button(getTranslation("contract.values.save"), _ -> keep(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()), keep);
    }

    private AgendaLine item(String title, String form, int minutes) {
        IntegerField length = new IntegerField(getTranslation("contract.unit.minutes"));
        if (minutes > 0) {
            length.setValue(minutes);
        }
        length.addValueChangeListener(_ -> count());
        TextField how = new TextField(getTranslation("programme.agenda.form"));
        how.setValue(form);
        TextField what = new TextField(getTranslation("programme.agenda.item"));
        what.setValue(title);
        return new AgendaLine(length, how, what);
    }

    private PieceLine piece(String name, Supplier by) {
        TextField what = new TextField(getTranslation("programme.equipment.name"));
        what.setValue(name);
        Select<Supplier> who = new Select<>();
        who.setLabel(getTranslation("programme.equipment.by"));
        who.setItems(Supplier.values());
        who.setItemLabelGenerator(supplier -> getTranslation("programme.holder." + supplier.wireName()));
        who.setValue(by);
        return new PieceLine(what, who);
    }

    private void count() {
        int minutes = agenda.lines().stream()
                .mapToInt(line -> Optional.ofNullable(line.minutes.getValue()).orElse(0))
                .sum();
        sum.setText(getTranslation("programme.agenda.sum", minutes, terms.slotMinutes()));
    }

    private void keep(Consumer<SessionTemplate> save) {
        try {
            save.accept(new SessionTemplate(
                    agenda.lines().stream()
                            .map(line -> new SessionTemplate.Item(
                                    line.title.getValue(),
                                    line.form.getValue(),
                                    Optional.ofNullable(line.minutes.getValue()).orElse(0)))
                            .toList(),
                    equipment.lines().stream()
                            .map(line -> new SessionTemplate.Piece(line.piece.getValue(), line.by.getValue()))
                            .toList()));
            close();
        } catch (Refusal refusal) {
            Notice.refuse(body, refusal);
        }
    }
}
