package org.yoriai.kit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.yoriai.identity.Person;
import org.yoriai.kit.DeviceRegister;
import org.yoriai.kit.LedgerEntry;
import org.yoriai.kit.MediaLedger;
import org.yoriai.kit.Mending;
import org.yoriai.kit.Quarantine;
import org.yoriai.kit.RegisteredDevice;
import org.yoriai.kit.RescueFiles;
import org.yoriai.shared.ui.Page;

/** 端末と持出し — what needs someone first, then the ledger of what is out, then the register (特記事項 18条; I8, I10). */
@Route("tablets")
@RolesAllowed({"WARD", "OFFICE"})
class TabletsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;
    private final transient DeviceRegister register;
    private final transient MediaLedger ledger;
    private final transient Quarantine quarantine;
    private final transient Mending mending;
    private final transient RescueFiles rescue;
    private final transient AuthenticationContext authentication;
    private final transient Clock clock;

    TabletsView(
            DeviceRegister register,
            MediaLedger ledger,
            Quarantine quarantine,
            Mending mending,
            RescueFiles rescue,
            AuthenticationContext authentication,
            Clock clock) {
        this.register = register;
        this.ledger = ledger;
        this.quarantine = quarantine;
        this.mending = mending;
        this.rescue = rescue;
        this.authentication = authentication;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Person person = authentication.getAuthenticatedUser(Person.class).orElseThrow();
        Desk desk = new Desk(person, OffsetDateTime.now(clock), this::show);
        List<LedgerEntry> entries = ledger.all();
        List<RegisteredDevice> devices = register.all();
        List<AttentionSection.Waiting> waiting = quarantine.sessions().stream()
                .flatMap(session ->
                        quarantine.of(session).stream().map(needs -> new AttentionSection.Waiting(session, needs)))
                .toList();
        removeAll();
        add(
                head(entries, devices, desk),
                new AttentionSection(waiting, desk, mending, rescue),
                new LedgerSection(entries, desk, ledger),
                new RegisterSection(devices, desk, register));
    }

    private Div head(List<LedgerEntry> entries, List<RegisteredDevice> devices, Desk desk) {
        long out = entries.stream()
                .filter(entry -> entry.returnedAt().isEmpty() && entry.keyHeld())
                .count();
        long overdue = entries.stream()
                .filter(entry -> entry.state(desk.now()) == LedgerEntry.State.OVERDUE)
                .count();
        long inUse = devices.stream().filter(device -> !device.revoked()).count();
        Span figures = new Span(getTranslation("tablets.figures", inUse, out, overdue));
        figures.addClassName("yo-h1sub");
        Div head = new Div(new H1(getTranslation("tablets.title")), figures);
        head.addClassName("yo-head");
        return head;
    }

    @Override
    protected String subject() {
        return getTranslation("tablets.title");
    }
}
