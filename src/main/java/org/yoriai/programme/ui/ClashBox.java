package org.yoriai.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yoriai.shared.ui.Icons;

/** 食いちがいの知らせ — who saved first, what was taken in by itself, and field by field whose value is to stand. */
class ClashBox extends Div {
    private static final long serialVersionUID = 1;
    private final Div body = new Div();
    private final Map<String, RadioButtonGroup<Whose>> choices = new LinkedHashMap<>();

    private enum Whose {
        THEIRS,
        MINE
    }

    ClashBox() {
        addClassName("yo-notice");
        getElement().setAttribute("role", "status").setAttribute("data-testid", "clash");
        body.addClassName("yo-notice__body");
        add(Icons.of("users"), body);
        setVisible(false);
    }

    /** A field that clashed before and clashes again shows the newer value; the others wait on for their decision. */
    void tell(String who, List<String> taken, List<SharedField.Clash> clashes) {
        clashes.forEach(clash -> choices.put(clash.label(), choice(clash)));
        body.removeAll();
        body.add(new Paragraph(getTranslation("plan.together.first", who)));
        if (!taken.isEmpty()) {
            body.add(new Paragraph(
                    getTranslation("plan.together.taken", String.join(getTranslation("desk.and"), taken))));
        }
        if (!choices.isEmpty()) {
            body.add(new Paragraph(getTranslation("plan.together.choose")));
            choices.values().forEach(body::add);
        }
        setVisible(true);
    }

    boolean undecided() {
        return choices.values().stream().anyMatch(RadioButtonGroup::isEmpty);
    }

    private RadioButtonGroup<Whose> choice(SharedField.Clash clash) {
        RadioButtonGroup<Whose> choice = new RadioButtonGroup<>(clash.label());
        choice.setItems(Whose.values());
        choice.setItemLabelGenerator(whose -> whose == Whose.THEIRS
                ? getTranslation("plan.together.theirs", clash.theirs())
                : getTranslation("plan.together.mine", clash.mine()));
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() == Whose.THEIRS) {
                clash.takeTheirs().run();
            } else {
                clash.keepMine().run();
            }
        });
        return choice;
    }
}
