package org.yoriai.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.ContractScope;

/** 実施回の案内を読む — for pages that need no sign-in, such as a participant's survey. */
@Service
@Transactional(readOnly = true)
public class SessionNotices {
    private static final int COMING = 3;
    private final SessionRows sessions;
    private final ContractRows contracts;

    SessionNotices(SessionRows sessions, ContractRows contracts) {
        this.sessions = sessions;
        this.contracts = contracts;
    }

    /** @return empty when the contract in force has no such session */
    @Unguarded("what stands on the ward's own leaflet; no personal data")
    public Optional<SessionNotice> of(ProgrammeSessionId session) {
        return sessions.findById(session.value()).map(ProgrammeSession::summary).map(this::notice);
    }

    /** The next seminars and exchanges after a day, to which everybody is invited; a visit is one association's own. */
    @Unguarded("what stands on the ward's own leaflet; no personal data")
    public List<SessionNotice> coming(LocalDate day) {
        return sessions.findAllByOrderByHeldOnAscStartsAsc().stream()
                .map(ProgrammeSession::summary)
                .filter(session -> session.kind() != ProgrammeKind.DISPATCH
                        && session.day().isAfter(day))
                .limit(COMING)
                .map(this::notice)
                .toList();
    }

    private SessionNotice notice(SessionSummary session) {
        Contract contract = contracts.findById(ContractScope.required().value()).orElseThrow();
        return new SessionNotice(
                session.id(),
                session.kind(),
                session.title(),
                session.day(),
                contract.facts(List.of()).ward());
    }
}
