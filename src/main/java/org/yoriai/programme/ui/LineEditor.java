package org.yoriai.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** 行の並び — lines of fields that are added, taken away and moved by buttons alone. */
public class LineEditor<L extends LineEditor.Line> extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final transient List<L> lines = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final transient Runnable changed;

    /** 一行 */
    public interface Line {
        Component[] fields();

        /** What its buttons call it. */
        String called();
    }

    public LineEditor(String add, Supplier<L> fresh, Runnable changed) {
        this.changed = changed;
        list.addClassName("yo-lines-edit");
        Button more = new Button(add, _ -> {
            append(fresh.get());
            changed.run();
        });
        getContent().add(list, more);
    }

    public List<L> lines() {
        return List.copyOf(lines);
    }

    public final void append(L line) {
        lines.add(line);
        draw();
    }

    private void draw() {
        list.removeAll();
        for (int index = 0; index < lines.size(); index++) {
            L line = lines.get(index);
            ListItem item = new ListItem(line.fields());
            Div doings = new Div();
            doings.addClassName("yo-doings");
            int place = index;
            if (index > 0) {
                doings.add(button("contract.template.up", index, () -> Collections.swap(lines, place, place - 1)));
            }
            doings.add(button("contract.template.remove", index, () -> lines.remove(line)));
            item.add(doings);
            list.add(item);
        }
    }

    private Button button(String key, int index, Runnable act) {
        Button button = new Button(getTranslation(key), _ -> {
            act.run();
            draw();
            changed.run();
        });
        button.setAriaLabel(
                getTranslation(key + ".label", index + 1, lines.get(index).called()));
        return button;
    }
}
