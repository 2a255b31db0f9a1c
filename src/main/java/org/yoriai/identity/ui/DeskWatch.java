package org.yoriai.identity.ui;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yoriai.identity.OpenDesks;
import org.yoriai.identity.Person;

/** 画面の見張り — notes who is at work in which browser, and takes a sign-in that has been ended for none at all. */
class DeskWatch extends OncePerRequestFilter {
    private final OpenDesks desks;

    DeskWatch(OpenDesks desks) {
        this.desks = desks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof Person person) {
            String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
            OpenDesks.Verdict verdict = desks.judge(session, person, agent, deliberate(request));
            if (verdict != OpenDesks.Verdict.ADMITTED) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
            if (verdict == OpenDesks.Verdict.IDLE) {
                request.getSession().setAttribute(SignInNotice.ATTRIBUTE, SignInNotice.IDLE);
            }
        }
        chain.doFilter(request, response);
    }

    /** Whether a person asked for it: neither a heartbeat, nor the line for news, nor what a page sends and draws by itself. */
    static boolean deliberate(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && !path.startsWith("/VAADIN/");
    }
}
