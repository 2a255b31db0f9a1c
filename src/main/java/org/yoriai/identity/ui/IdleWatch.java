package org.yoriai.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yoriai.identity.OpenDesk;
import org.yoriai.identity.OpenDesks;

/**
 * 操作の見張り — an open page asks the server by itself, all day long: so it is keys and pointers that count, reported by the page at
 * most every {@value #EVERY_MILLIS} ms.
 */
@Component
class IdleWatch implements VaadinServiceInitListener {
    static final String ACTED = "yo-acted";
    private static final int EVERY_MILLIS = 20_000;
    private static final long serialVersionUID = 1;
    private final transient OpenDesks desks;

    IdleWatch(OpenDesks desks) {
        this.desks = desks;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> watch(start.getUI()));
    }

    private void watch(UI ui) {
        ui.getElement().addEventListener(ACTED, _ -> {
            deskOf(ui).ifPresent(desks::acted);
            // the person may sit at another of their pages
            ui.getSession().getUIs().forEach(IdleWarning::hide);
        });
        ui.getPage().executeJs("""
                        let last = Date.now();
                        const acted = () => {
                          if (Date.now() - last < $0) return;
                          last = Date.now();
                          document.body.dispatchEvent(new CustomEvent($1));
                        };
                        for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'])
                          window.addEventListener(kind, acted, { capture: true, passive: true });""", EVERY_MILLIS, ACTED);
    }

    /** For the button that says so in words, which may be pressed by a voice. */
    static void acted(UI ui) {
        ui.getPage().executeJs("document.body.dispatchEvent(new CustomEvent($0))", ACTED);
    }

    private static Optional<OpenDesk> deskOf(UI ui) {
        return Optional.ofNullable(ui.getSession().getSession().getAttribute(OpenDesk.ATTRIBUTE))
                .flatMap(OpenDesk::of);
    }
}
