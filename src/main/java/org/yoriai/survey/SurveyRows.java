package org.yoriai.survey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SurveyRows extends JpaRepository<Survey, UUID> {
    Optional<Survey> findBySessionId(UUID sessionId);
}
