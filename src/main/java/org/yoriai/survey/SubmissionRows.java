package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubmissionRows extends JpaRepository<Submission, UUID> {
    List<Submission> findBySurveyIdOrderByNumber(UUID surveyId);

    Optional<Submission> findBySurveyIdAndNonce(UUID surveyId, UUID nonce);

    Optional<Submission> findBySurveyIdAndId(UUID surveyId, UUID id);

    int countBySurveyIdAndChannel(UUID surveyId, AnswerChannel channel);
}
