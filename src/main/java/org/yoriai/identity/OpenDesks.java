package org.yoriai.identity;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * ログイン中の画面の控え — which browsers are signed in at this node, as whom.
 *
 * <p>It is kept in memory, as the sessions themselves are. What happens at another node is noticed within {@link #ASK_EVERY} of
 * the next thing the person does here, because the register is asked again; so is the end of somebody's period.
 */
@Component
public class OpenDesks {
    private static final Duration ASK_EVERY = Duration.ofSeconds(10);
    private final ConcurrentMap<UUID, OpenDesk> open = new ConcurrentHashMap<>();
    private final SignIn signIn;
    private final List<DeskCloser> closers;
    private final Clock clock;

    OpenDesks(SignIn signIn, List<DeskCloser> closers, Clock clock) {
        this.signIn = signIn;
        this.closers = closers;
        this.clock = clock;
    }

    /**
     * Notes that somebody is at work in a session.
     *
     * @param agent what the browser calls itself
     * @return whether they still may be
     */
    public boolean admits(HttpSession session, Person person, String agent) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OpenDesk desk = OpenDesk.of(session.getAttribute(OpenDesk.ATTRIBUTE))
                .filter(known -> known.account().equals(person.id()))
                .orElseGet(() -> enter(session, person, agent, now));
        desk.seen(person, now);
        return !desk.ended() && (!desk.toBeAsked(now, ASK_EVERY) || stillRegistered(person));
    }

    List<SignInDesk> of(AccountId account) {
        return open.values().stream()
                .filter(desk -> desk.account().equals(account) && !desk.ended())
                .map(OpenDesk::facts)
                .sorted(Comparator.comparing(SignInDesk::lastSeen).reversed())
                .toList();
    }

    Map<AccountId, Long> counts() {
        return open.values().stream()
                .filter(desk -> !desk.ended())
                .collect(Collectors.groupingBy(OpenDesk::account, Collectors.counting()));
    }

    /** @return whether that person had such a desk */
    boolean end(AccountId account, UUID id) {
        Optional<OpenDesk> desk = Optional.ofNullable(open.get(id))
                .filter(found -> found.account().equals(account));
        desk.ifPresent(this::end);
        return desk.isPresent();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endThose(SignInsEnded ended) {
        open.values().stream()
                .filter(desk -> desk.account().equals(ended.account()))
                .filter(desk -> ended.everywhere() || desk.in(ended.contract()))
                .filter(desk -> ended.kept().filter(desk.id()::equals).isEmpty())
                .forEach(this::end);
    }

    void left(OpenDesk desk) {
        open.remove(desk.id());
    }

    private OpenDesk enter(HttpSession session, Person person, String agent, OffsetDateTime now) {
        OpenDesk desk = new OpenDesk(this, session, person, BrowserName.of(agent), now);
        open.put(desk.id(), desk);
        session.setAttribute(OpenDesk.ATTRIBUTE, desk);
        return desk;
    }

    private boolean stillRegistered(Person person) {
        return signIn.again(person.contract(), person.id())
                .filter(now -> now.role() == person.role())
                .isPresent();
    }

    // on a thread of its own: whoever ends it may hold another desk's lock
    private void end(OpenDesk desk) {
        desk.end();
        Thread.ofVirtual().start(() -> closers.forEach(closer -> closer.close(desk.session())));
    }
}
