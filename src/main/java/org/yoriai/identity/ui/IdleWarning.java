package org.yoriai.identity.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Optional;

/** まもなくログアウト — a minute before a sign-in ends that nobody uses; whatever key or pointer is touched takes it away. */
final class IdleWarning extends ConfirmDialog {
    private static final long serialVersionUID = 1;

    private IdleWarning() {
        setHeader(getTranslation("identity.idle.title"));
        setText(getTranslation("identity.idle.what"));
        setConfirmText(getTranslation("identity.idle.stay"));
    }

    static void show(UI ui) {
        if (of(ui).isEmpty()) {
            IdleWarning warning = new IdleWarning();
            warning.addConfirmListener(_ -> IdleWatch.acted(ui));
            ComponentUtil.setData(ui, IdleWarning.class, warning);
            ui.add(warning);
            warning.open();
            ui.push();
        }
    }

    static void hide(UI ui) {
        of(ui).ifPresent(warning -> {
            ComponentUtil.setData(ui, IdleWarning.class, null);
            warning.close();
            warning.removeFromParent();
        });
    }

    private static Optional<IdleWarning> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, IdleWarning.class));
    }
}
