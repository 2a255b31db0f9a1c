package org.yoriai.survey;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yoriai.programme.ProgrammeSessionId;

/** 会場で入力された回答 — what the record of a session holds of its survey; answered by the module that keeps the record. */
public interface VenueAnswers {
    /** 会場の記録 — of those sessions of which anything was recorded. */
    Map<ProgrammeSessionId, AtVenue> all(Collection<ProgrammeSessionId> sessions);

    /**
     * 1つの実施回の記録
     *
     * @param present 出席者, in people; those who came late or left early were there
     */
    record AtVenue(List<KeyedSheet> sheets, int present) {}

    /** Every keying that stands, several of one sheet where people differ. */
    List<KeyedSheet> sheets(ProgrammeSessionId session);

    /**
     * 入力された回答票
     *
     * @param onPaper false for the tablet handed round, where each keying is a person of its own
     * @param answers by question's ID: an option's ID, a collection of them, a text or a number; what is written beside 「その他」
     *     stands under the option's own ID
     */
    record KeyedSheet(UUID id, int sheet, boolean onPaper, Map<String, Object> answers, OffsetDateTime at, UUID by) {}
}
