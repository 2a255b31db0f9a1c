package org.yoriai.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.yoriai.shared.ContractId;

/** 開いている画面 — one browser in which somebody is signed in; it hangs on the browser's session and goes with it. */
public final class OpenDesk implements HttpSessionBindingListener {
    /** Under which name it hangs there. */
    public static final String ATTRIBUTE = "yoriai.desk";

    private final UUID id = UUID.randomUUID();
    private final OpenDesks all;
    private final HttpSession session;
    private final AccountId account;
    private final String device;
    private final OffsetDateTime since;
    private volatile ContractId contract;
    private volatile OffsetDateTime seen;
    private volatile OffsetDateTime asked;
    private volatile OffsetDateTime acted;
    private volatile boolean warned;
    private volatile boolean ended;

    OpenDesk(OpenDesks all, HttpSession session, Person person, String device, OffsetDateTime now) {
        this.all = all;
        this.session = session;
        this.account = person.id();
        this.contract = person.contract();
        this.device = device;
        this.since = now;
        this.seen = now;
        this.asked = now;
        this.acted = now;
    }

    public static Optional<OpenDesk> of(Object attribute) {
        return attribute instanceof OpenDesk desk ? Optional.of(desk) : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    boolean in(ContractId wanted) {
        return contract.equals(wanted);
    }

    void seen(Person person, OffsetDateTime now) {
        contract = person.contract();
        seen = now;
    }

    /** Somebody sits there: a key, a pointer, a page asked for. */
    void acted(OffsetDateTime now) {
        acted = now;
        warned = false;
    }

    boolean idle(OffsetDateTime now, Duration atMost) {
        return !now.isBefore(acted.plus(atMost));
    }

    /** Whether it is time to warn; whoever is told so warns. */
    boolean toBeWarned(OffsetDateTime now, Duration after) {
        if (warned || ended || now.isBefore(acted.plus(after))) {
            return false;
        }
        warned = true;
        return true;
    }

    /** Whether it is time to look at the register again; whoever is told so looks. */
    boolean toBeAsked(OffsetDateTime now, Duration every) {
        if (now.isBefore(asked.plus(every))) {
            return false;
        }
        asked = now;
        return true;
    }

    /** @return whether it was open */
    synchronized boolean end() {
        boolean open = !ended;
        ended = true;
        return open;
    }

    boolean ended() {
        return ended;
    }

    HttpSession session() {
        return session;
    }

    SignInDesk facts() {
        return new SignInDesk(id, device, since, seen);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent gone) {
        all.left(this);
    }
}
