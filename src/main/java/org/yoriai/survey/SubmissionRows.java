package org.yoriai.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SubmissionRows extends JpaRepository<Submission, UUID> {
    List<Submission> findBySurveyIdAndRemovedAtIsNullOrderByNumber(UUID surveyId);

    List<Submission> findBySurveyIdInAndRemovedAtIsNullOrderByNumber(Collection<UUID> surveyIds);

    Optional<Submission> findBySurveyIdAndNonce(UUID surveyId, UUID nonce);

    Optional<Submission> findBySurveyIdAndId(UUID surveyId, UUID id);

    List<Submission> findBySurveyIdAndSheetNotNullAndRemovedAtIsNullOrderByNumberDesc(UUID surveyId, Limit most);

    /** 経路ごとの数 */
    interface OfChannel {
        AnswerChannel getChannel();

        long getCount();
    }

    @Query("select s.channel as channel, count(s) as count from Submission s"
            + " where s.surveyId = :survey and s.removedAt is null group by s.channel")
    List<OfChannel> countByChannel(UUID survey);

    @Query(
            "select distinct s.sheet from Submission s where s.surveyId = :survey and s.removedAt is null and s.sheet is not null")
    List<Integer> sheets(UUID survey);
}
