package org.yoriai.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.People;
import org.yoriai.identity.Person;
import org.yoriai.identity.Role;
import org.yoriai.vault.Audit;
import org.yoriai.vault.AuditChain;
import org.yoriai.vault.AuditFilter;
import org.yoriai.vault.AuditTrail;

/** 監査証跡 — read, never written, by those who answer for the contract and by the ward's auditor (特記事項 23, 24条; I13). */
@Service
@Transactional
@MayReadTrail
public class Trail {
    /** 1ページの件数 */
    public static final int PAGE = 50;

    private final AuditTrail trail;
    private final AuditChain chain;
    private final TrailWords words;
    private final People people;
    private final Audit audit;

    Trail(AuditTrail trail, AuditChain chain, TrailWords words, People people, Audit audit) {
        this.trail = trail;
        this.chain = chain;
        this.words = words;
        this.people = people;
        this.audit = audit;
    }

    /**
     * 絞り込みの選び方 — what stands in the trail, with its words.
     *
     * @param actors words by the trail's name
     * @param actions words by the trail's name
     */
    public record Choices(Map<String, String> actors, Map<String, String> actions) {}

    @Transactional(readOnly = true)
    public List<TrailLine> page(AuditFilter filter, int page, Person reader, Locale language) {
        Map<String, String> names = names(reader);
        return trail.page(filter, page * PAGE, PAGE).stream()
                .map(entry -> words.line(entry, names, language))
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(AuditFilter filter) {
        return trail.count(filter);
    }

    @Transactional(readOnly = true)
    public Choices choices(Person reader, Locale language) {
        Map<String, String> names = names(reader);
        return new Choices(
                byName(trail.actors(), actor -> words.who(actor, names, language)),
                byName(trail.actions(), action -> words.action(action, language)));
    }

    /** 改ざんの確認 — who looked and what was found stands in the trail from then on. */
    public AuditChain.Finding check(Person by) {
        AuditChain.Finding found = chain.check();
        String broken =
                found.broken().isPresent() ? "broken at " + found.broken().getAsLong() : "intact";
        audit.record(by.id().toString(), "trail.checked", "contract", found.entries() + " entries, " + broken);
        return found;
    }

    /** The auditor reads no personal data: people are told apart by their ID. */
    Map<String, String> names(Person reader) {
        return reader.role() == Role.AUDITOR
                ? Map.of()
                : people.names().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static Map<String, String> byName(List<String> found, Function<String, String> words) {
        return found.stream().collect(Collectors.toMap(Function.identity(), words));
    }
}
