package org.yoriai.association.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.yoriai.association.ParticipantFacts;
import org.yoriai.programme.ProgrammeSessionId;

/**
 * 開いているあいだの覚え — whether the names are shown, and who was removed last: the tab is made anew with every change, and
 * must not shut itself. Gone as soon as the session's page is left.
 */
final class PeopleMemory {
    private final ProgrammeSessionId session;
    private Registration watching = () -> {};
    private boolean shown;
    private Optional<ParticipantFacts> removed = Optional.empty();

    private PeopleMemory(ProgrammeSessionId session) {
        this.session = session;
    }

    static PeopleMemory of(ProgrammeSessionId session) {
        UI ui = UI.getCurrentOrThrow();
        PeopleMemory known = ComponentUtil.getData(ui, PeopleMemory.class);
        if (known != null && known.session.equals(session)) {
            return known;
        }
        PeopleMemory fresh = new PeopleMemory(session);
        ComponentUtil.setData(ui, PeopleMemory.class, fresh);
        fresh.watching = ui.addAfterNavigationListener(gone -> {
            if (!gone.getLocation().getPath().contains(session.toString())) {
                fresh.forget(ui);
            }
        });
        return fresh;
    }

    private void forget(UI ui) {
        removed = Optional.empty();
        watching.remove();
        if (ComponentUtil.getData(ui, PeopleMemory.class) == this) {
            ComponentUtil.setData(ui, PeopleMemory.class, null);
        }
    }

    boolean shown() {
        return shown;
    }

    void show() {
        shown = true;
    }

    Optional<ParticipantFacts> removed() {
        return removed;
    }

    void removed(ParticipantFacts person) {
        removed = Optional.of(person);
    }

    void nothingRemoved() {
        removed = Optional.empty();
    }
}
