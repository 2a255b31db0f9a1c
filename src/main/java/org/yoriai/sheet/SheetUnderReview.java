package org.yoriai.sheet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yoriai.survey.Answers.Answer;
import org.yoriai.survey.QuestionFacts;
import org.yoriai.survey.SheetLayout.Place;

/**
 * 確かめる回答票 — a sheet as it was read; nothing of it counts before a person confirms it.
 *
 * @param missing pages of which no picture came
 * @param twice whether another picture of the same sheet waits too
 * @param strays writing outside all fields
 */
public record SheetUnderReview(
        UUID id, int sheet, List<Integer> missing, boolean twice, List<Proposal> proposals, List<Crop> strays) {

    /** 切り出した画像 — a JPEG of what stands at a place of a page. */
    public record Crop(int page, Place place, byte[] jpeg) {}

    /**
     * 読み取りの案
     *
     * @param read what was read without doubt; of handwriting nothing
     * @param doubts empty where nothing needs a decision
     */
    public record Proposal(QuestionFacts question, Answer read, Set<ReadingDoubt> doubts, List<Crop> crops) {
        public boolean doubtful() {
            return !doubts.isEmpty();
        }
    }
}
