package org.yoriai.identity.ui;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yoriai.identity.OpenDesks;
import org.yoriai.identity.Person;

/** 画面の見張り — notes who is at work in which browser, and takes a sign-in that has been ended for none at all. */
class DeskWatch extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(DeskWatch.class);
    private final OpenDesks desks;

    DeskWatch(OpenDesks desks) {
        this.desks = desks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Person person) {
            Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
            OpenDesks.Verdict verdict =
                    session.map(found -> verdict(found, person, request)).orElse(OpenDesks.Verdict.ENDED);
            if (verdict != OpenDesks.Verdict.ADMITTED) {
                session.ifPresent(DeskWatch::end);
                SecurityContextHolder.clearContext();
            }
            if (verdict == OpenDesks.Verdict.IDLE) {
                request.getSession().setAttribute(SignInNotice.ATTRIBUTE, SignInNotice.IDLE);
            }
        }
        chain.doFilter(request, response);
    }

    // a sign-in may be ended from elsewhere while a request of it is under way: whoever then has no session is nobody
    // any more
    private OpenDesks.Verdict verdict(HttpSession session, Person person, HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        try {
            return desks.judge(session, person, agent, deliberate(request));
        } catch (IllegalStateException gone) {
            return ended(gone);
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException gone) {
            ended(gone);
        }
    }

    private static OpenDesks.Verdict ended(IllegalStateException gone) {
        log.debug("A session ended while a request of it was under way", gone);
        return OpenDesks.Verdict.ENDED;
    }

    /** Whether a person asked for it: neither a heartbeat, nor the line for news, nor what a page sends and draws by itself. */
    static boolean deliberate(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && !path.startsWith("/VAADIN/");
    }
}
