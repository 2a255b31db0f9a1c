package org.yoriai.material.ui;

import static org.yoriai.material.ui.MaterialWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.yoriai.identity.Role;
import org.yoriai.material.MaterialFacts;
import org.yoriai.material.VersionState;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.ui.Notice;

/** 次にすること — what the reader's side can do with a material now. */
class MaterialStep extends Div {
    private static final long serialVersionUID = 1;

    MaterialStep(MaterialDesk desk, MaterialFacts material, Runnable again) {
        addClassName("yo-next");
        Role reader = desk.person().role();
        VersionState state = material.state();
        if (reader == Role.WARD && state == VersionState.SUBMITTED) {
            MaterialFacts.Version version = material.current().orElseThrow();
            Button confirm = primary(new Button(
                    text("material.confirm"),
                    _ -> AskDialog.toConfirm(desk, material, version, again).open()));
            add(
                    confirm,
                    new Button(
                            text("material.return"),
                            _ -> AskDialog.toReturn(desk, material, version, again)
                                    .open()));
            return;
        }
        if (reader == Role.OFFICE) {
            Button next = new Button(
                    text("material.submit-version"),
                    _ -> SubmitDialog.forNext(desk, material, again).open());
            add(state == VersionState.RETURNED || state == VersionState.WITHDRAWN ? primary(next) : next);
            add(new Button(
                    text("material.describe"),
                    _ -> AskDialog.toDescribe(desk, material, again).open()));
            return;
        }
        add(new Paragraph(text("material.waits." + state.wireName())));
        if (state == VersionState.CONFIRMED) {
            add(online(desk, material, again));
        }
    }

    /** One press on, one press off. */
    private Button online(MaterialDesk desk, MaterialFacts material, Runnable again) {
        Button online =
                new Button(text(material.givenOnline() ? "material.online.stop" : "material.online.give"), _ -> {
                    try {
                        desk.review().giveOnline(material.id(), !material.givenOnline(), desk.person());
                        again.run();
                    } catch (Refusal refusal) {
                        Notice.refuse(this, refusal);
                    }
                });
        online.getElement().setAttribute("data-testid", "material-online");
        return online;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
