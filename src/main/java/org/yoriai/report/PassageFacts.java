package org.yoriai.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 報告書の文章の現在 — one passage with the record's own words.
 *
 * @param sources what the record says, each with who said it
 * @param written what the office worded in its place
 * @param stale whether the record changed since it was worded
 * @param version to be handed back with a change; -1 while nothing is written
 */
public record PassageFacts(
        Passage passage, List<Source> sources, Optional<String> written, boolean stale, int version) {
    static final int NONE = -1;

    /** もとの記録 */
    public record Source(String said, String by) {}

    /** As it stands in the report now; notes are never printed as an account of their own. */
    public String shown() {
        return written.orElseGet(() -> passage == Passage.ACCOUNT
                ? ""
                : sources.stream().map(Source::said).collect(Collectors.joining("\n")));
    }
}
