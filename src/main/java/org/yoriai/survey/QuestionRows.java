package org.yoriai.survey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionRows extends JpaRepository<Question, UUID> {
    List<Question> findBySurveyIdOrderByPosition(UUID surveyId);
}
