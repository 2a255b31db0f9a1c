package org.yoriai.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yoriai.shared.ContractEvent;
import org.yoriai.shared.ContractId;
import org.yoriai.shared.ContractScope;

/**
 * 生きた画面 — lets a part of a page make itself anew when something it shows has happened, without a reload.
 *
 * <p>An event counts once its transaction has committed. It reaches only desks of its own contract. However many events
 * arrive, at most one refresh waits for each part; the part hears nothing after it has left the page.
 */
@org.springframework.stereotype.Component
public class Live {
    private static final Logger log = LoggerFactory.getLogger(Live.class);
    private final Set<Listener<?>> listeners = ConcurrentHashMap.newKeySet();
    // never the publisher's thread: it may still be inside its transaction, and must not wait for a desk's lock
    private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param part what is on the page; the subscription begins and ends with its stay there
     * @param concerns whether the part shows anything of that event
     * @param refresh runs with the desk's lock held, as the person signed in there
     */
    public <E extends ContractEvent> void refresh(
            Component part, Class<E> event, Predicate<E> concerns, Runnable refresh) {
        if (part.isAttached()) {
            listen(part, event, concerns, refresh);
        }
        part.addAttachListener(_ -> listen(part, event, concerns, refresh));
    }

    private <E extends ContractEvent> void listen(
            Component part, Class<E> event, Predicate<E> concerns, Runnable refresh) {
        var listener = new Listener<>(
                part,
                part.getUI().orElseThrow(),
                ContractScope.current(),
                event,
                concerns,
                refresh,
                new AtomicBoolean());
        listeners.add(listener);
        part.addDetachListener(detached -> {
            listeners.remove(listener);
            detached.unregisterListener();
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void happened(ContractEvent event) {
        for (Listener<?> listener : listeners) {
            if (listener.wants(event) && listener.waiting.compareAndSet(false, true)) {
                messengers.execute(listener::deliver);
            }
        }
    }

    int listening() {
        return listeners.size();
    }

    @PreDestroy
    void stop() {
        messengers.shutdownNow();
    }

    /** Compared by identity through {@code waiting}: two alike parts of one desk are two listeners. */
    private record Listener<E extends ContractEvent>(
            Component part,
            UI ui,
            ContractId contract,
            Class<E> type,
            Predicate<E> concerns,
            Runnable refresh,
            AtomicBoolean waiting) {
        boolean wants(ContractEvent event) {
            return event.contract().equals(contract) && type.isInstance(event) && concerns.test(type.cast(event));
        }

        /**
         * The part is made anew just before the desk's next answer: at once where somebody looks at it, and only once, however
         * much happens, where the connection is lost and nobody takes the changes in.
         */
        void deliver() {
            try {
                ui.access(() -> ui.beforeClientResponse(part, _ -> renew()));
            } catch (UIDetachedException gone) {
                log.debug("A desk closed before it heard of an event", gone);
            }
        }

        private void renew() {
            // lowered first: what happens during the refresh asks for another one
            waiting.set(false);
            try {
                refresh.run();
            } catch (RuntimeException failed) {
                // the answer itself still goes out
                ui.getSession().getErrorHandler().error(new ErrorEvent(failed));
            }
        }
    }
}
