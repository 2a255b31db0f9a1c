package org.yoriai.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VoiceRows extends JpaRepository<VoiceMark, UUID> {
    List<VoiceMark> findBySurveyId(UUID surveyId);

    List<VoiceMark> findByMarkedTrue();

    Optional<VoiceMark> findByAnswerIdAndQuestionId(UUID answerId, UUID questionId);
}
