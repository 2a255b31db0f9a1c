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
import org.springframework.scheduling.annotation.Scheduled;
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
    /** 予告: there is a minute to answer. */
    static final Duration WARNED_BEFORE = Duration.ofMinutes(1);

    private static final Duration ASK_EVERY = Duration.ofSeconds(10);
    /** Longer than the desk's own time, so that whoever is sent away hears the reason. */
    private static final Duration SESSION_LONGER = Duration.ofMinutes(5);

    private final ConcurrentMap<UUID, OpenDesk> open = new ConcurrentHashMap<>();
    private final SignIn signIn;
    private final List<DeskCloser> closers;
    private final Clock clock;
    private final Duration idle;

    OpenDesks(SignIn signIn, List<DeskCloser> closers, Clock clock, IdentitySettings settings) {
        this.signIn = signIn;
        this.closers = closers;
        this.clock = clock;
        this.idle = settings.idle();
    }

    /** さばき — what becomes of a request */
    public enum Verdict {
        ADMITTED,
        ENDED,
        IDLE
    }

    /**
     * Notes that somebody is at work in a session.
     *
     * @param agent what the browser calls itself
     * @param deliberate whether a person asked for it, and not the open page by itself
     */
    public Verdict judge(HttpSession session, Person person, String agent, boolean deliberate) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OpenDesk desk = OpenDesk.of(session.getAttribute(OpenDesk.ATTRIBUTE))
                .filter(known -> known.account().equals(person.id()))
                .orElseGet(() -> enter(session, person, agent, now));
        desk.seen(person, now);
        if (desk.ended()) {
            return Verdict.ENDED;
        }
        if (desk.idle(now, idle)) {
            return Verdict.IDLE;
        }
        if (desk.toBeAsked(now, ASK_EVERY) && !stillRegistered(person)) {
            return Verdict.ENDED;
        }
        if (deliberate) {
            desk.acted(now);
        }
        return Verdict.ADMITTED;
    }

    /** A person has touched a key or a pointer there. What comes too late wakes nothing up. */
    public void acted(OpenDesk desk) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (!desk.idle(now, idle)) {
            desk.acted(now);
        }
    }

    /** Ends what nobody has used for long: an open page keeps its session alive by itself, so the session's own end never comes. */
    @Scheduled(fixedDelayString = "${yoriai.idle.every:10s}", initialDelayString = "${yoriai.idle.every:10s}")
    void endIdle() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (OpenDesk desk : List.copyOf(open.values())) {
            if (desk.idle(now, idle)) {
                end(desk, true);
            } else if (desk.toBeWarned(now, idle.minus(WARNED_BEFORE))) {
                Thread.ofVirtual().start(() -> closers.forEach(closer -> closer.warn(desk.session())));
            }
        }
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

    Optional<OpenDesk> find(UUID id) {
        return Optional.ofNullable(open.get(id));
    }

    /** @return whether that person had such a desk */
    boolean end(AccountId account, UUID id) {
        Optional<OpenDesk> desk = find(id).filter(found -> found.account().equals(account));
        desk.ifPresent(found -> end(found, false));
        return desk.isPresent();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endThose(SignInsEnded ended) {
        open.values().stream()
                .filter(desk -> desk.account().equals(ended.account()))
                .filter(desk -> ended.everywhere() || desk.in(ended.contract()))
                .filter(desk -> ended.kept().filter(desk.id()::equals).isEmpty())
                .forEach(desk -> end(desk, false));
    }

    void left(OpenDesk desk) {
        open.remove(desk.id());
    }

    private OpenDesk enter(HttpSession session, Person person, String agent, OffsetDateTime now) {
        OpenDesk desk = new OpenDesk(this, session, person, BrowserName.of(agent), now);
        open.put(desk.id(), desk);
        session.setAttribute(OpenDesk.ATTRIBUTE, desk);
        session.setMaxInactiveInterval(Math.toIntExact(idle.plus(SESSION_LONGER).toSeconds()));
        return desk;
    }

    private boolean stillRegistered(Person person) {
        return signIn.again(person.contract(), person.id())
                .filter(now -> now.role() == person.role())
                .isPresent();
    }

    // on a thread of its own: whoever ends it may hold another desk's lock
    private void end(OpenDesk desk, boolean unused) {
        if (desk.end()) {
            Thread.ofVirtual().start(() -> closers.forEach(closer -> closer.close(desk.session(), unused)));
        }
    }
}
