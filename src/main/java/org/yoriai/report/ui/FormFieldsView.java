package org.yoriai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yoriai.report.FormField;
import org.yoriai.report.FormKind;
import org.yoriai.shared.ui.DeskTable;
import org.yoriai.shared.ui.Page;

/** 差込み項目の一覧 — every field that a form may use, as it is written, what it means, and what may stand there. */
@Route("forms/fields")
@RolesAllowed({"WARD", "OFFICE"})
class FormFieldsView extends Page implements BeforeEnterObserver {
    static final String OF = "of";
    private static final long serialVersionUID = 1;
    private final transient FormsDesk desk;
    private String subject = "";

    FormFieldsView(FormsDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FormKind kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OF)
                .flatMap(FormKind::named)
                .filter(desk.forms().kinds()::contains)
                .orElse(FormKind.PERFORMANCE_REPORT);
        subject = getTranslation("form.fields.of", getTranslation("form.kind." + kind.wireName()));
        removeAll();
        Div head = new Div(new H1(subject));
        head.addClassName("yo-head");
        RouterLink back = new RouterLink(getTranslation("form.back"), FormsView.class);
        back.addClassName("yo-btn");
        head.add(back);
        add(head, how("form.field.how"), how("form.field.how-row"), how("form.field.how-section"));
        if (kind == FormKind.PERFORMANCE_REPORT) {
            add(how("form.field.how-picture", "{{chart}}", "{{photograph}}"));
        }
        add(table(kind));
    }

    private Paragraph how(String key, Object... arguments) {
        Paragraph how = new Paragraph(getTranslation(key, arguments));
        how.addClassName("yo-form-how");
        return how;
    }

    private DeskTable table(FormKind kind) {
        DeskTable table = new DeskTable(
                subject,
                List.of(
                        new DeskTable.Column(getTranslation("form.field"), "key"),
                        new DeskTable.Column(getTranslation("form.field.meaning")),
                        new DeskTable.Column(getTranslation("form.field.example"))));
        table.addClassName("yo-form-fields");
        Map<String, List<FormField>> groups = desk.forms().fields(kind).stream()
                .collect(Collectors.groupingBy(
                        field -> String.join(".", field.around()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((around, fields) -> {
            table.group(group(kind, around, fields.getFirst()));
            fields.forEach(field -> table.row(
                            new Code(field.written()), new Span(meaning(kind, field.path())), example(field))
                    .getElement()
                    .setAttribute("data-testid", "form-field"));
        });
        return table;
    }

    private Component group(FormKind kind, String around, FormField first) {
        if (around.isEmpty()) {
            return new Span(getTranslation("form.field.whole"));
        }
        String lists = first.around().stream().map(list -> "{{#" + list + "}}").collect(Collectors.joining(" › "));
        Div words = new Div(new Span(getTranslation("form.field.within", meaning(kind, around))));
        Code within = new Code(lists);
        within.addClassName("yo-second");
        words.add(within);
        return words;
    }

    private String meaning(FormKind kind, String path) {
        return getTranslation("form.field." + kind.wireName() + "." + path);
    }

    private static Span example(FormField field) {
        Span example = new Span(field.example());
        example.addClassName("yo-said");
        return example;
    }

    @Override
    protected String subject() {
        return subject;
    }
}
