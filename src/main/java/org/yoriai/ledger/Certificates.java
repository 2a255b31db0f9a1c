package org.yoriai.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.MayReadRegisters;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.identity.Unguarded;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Tokens;

/**
 * 消去・廃棄証明書 — to be had for ever of each contract that was destroyed (特記事項 22条2項): by the administrator of the house, by
 * those who had a part in it, and by whoever holds the link that was given out then.
 */
@Service
@Transactional(readOnly = true)
public class Certificates {
    private final EndRows rows;
    private final CertificatePaper paper;

    Certificates(EndRows rows, CertificatePaper paper) {
        this.rows = rows;
        this.paper = paper;
    }

    /** The latest first. */
    @MayReadRegisters
    public List<EndedContract> of(Person person) {
        return person.role() == Role.ADMIN ? rows.all() : rows.of(person.id());
    }

    /** @throws Refusal {@code end-unknown} */
    @MayReadRegisters
    public RegisterExports.Export paper(UUID contract, Person person) {
        return of(person).stream()
                .filter(ended -> ended.contract().equals(contract))
                .findFirst()
                .map(paper::docx)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "end-unknown"));
    }

    @Unguarded("whoever holds the link was there; it tells no personal data")
    public Optional<EndedContract> behind(String token) {
        return rows.byLink(Tokens.hash(token));
    }

    /** @throws Refusal {@code end-unknown} */
    @Unguarded("whoever holds the link was there; it tells no personal data")
    public RegisterExports.Export paper(String token) {
        return behind(token).map(paper::docx).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "end-unknown"));
    }
}
