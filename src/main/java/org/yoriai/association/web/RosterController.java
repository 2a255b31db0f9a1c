package org.yoriai.association.web;

import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.yoriai.association.Participants;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.programme.ProgrammeSessions;
import org.yoriai.programme.SessionPlan;
import org.yoriai.shared.EraDate;
import org.yoriai.shared.Refusal;

/** 予備の名簿 — one sheet of A4 that carries a session when no tablet does; whoever prints it stands in the audit trail. */
@Controller
class RosterController {
    private static final int LINES_FOR_WALK_INS = 8;
    private final ProgrammeSessions sessions;
    private final Participants participants;

    RosterController(ProgrammeSessions sessions, Participants participants) {
        this.sessions = sessions;
        this.participants = participants;
    }

    @GetMapping("/print/sessions/{session}/roster")
    String roster(@PathVariable UUID session, @AuthenticationPrincipal Person person, Model model) {
        ProgrammeSessionId id = new ProgrammeSessionId(session);
        SessionPlan plan = plan(id);
        model.addAttribute("plan", plan);
        model.addAttribute("day", EraDate.withWeekday(plan.summary().day()));
        model.addAttribute("kind", "programme.kind." + plan.summary().kind().wireName());
        model.addAttribute("people", participants.of(id, person.id().toString()));
        model.addAttribute(
                "walkIns", IntStream.rangeClosed(1, LINES_FOR_WALK_INS).toArray());
        return "print/roster";
    }

    // whoever may not see it learns no more than that there is nothing for them
    private SessionPlan plan(ProgrammeSessionId id) {
        try {
            return sessions.plan(id);
        } catch (Refusal | AccessDeniedException nothingForThem) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such session", nothingForThem);
        }
    }
}
