package org.yoriai.survey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LinkRows extends JpaRepository<SurveyLink, UUID> {
    Optional<SurveyLink> findBySurveyId(UUID surveyId);
}
