package org.yoriai.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionnaireRows extends JpaRepository<QuestionnaireVersion, UUID> {
    List<QuestionnaireVersion> findBySurveyIdOrderByNumberDesc(UUID surveyId);

    List<QuestionnaireVersion> findBySurveyIdInOrderByNumberDesc(Collection<UUID> surveyIds);

    Optional<QuestionnaireVersion> findBySurveyIdAndNumber(UUID surveyId, int number);
}
