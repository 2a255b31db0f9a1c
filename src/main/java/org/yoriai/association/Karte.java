package org.yoriai.association;

import java.util.List;
import java.util.Optional;

/**
 * 町会カルテ — what is known of one association, on one page.
 *
 * @param tools in use or wanted, as last told
 * @param rules the operating rules (運用ルール) that its visits left
 * @param choices candidate and agreed visits, with their reasons
 * @param chronicle everything, the newest first
 */
public record Karte(
        AssociationLine association,
        List<ToolFacts> tools,
        Optional<PolicyFacts> policy,
        List<ChronicleEntry> rules,
        List<VisitFacts> choices,
        List<FollowUpFacts> followUps,
        List<ChronicleEntry> chronicle) {}
