package org.yoriai.survey;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OptionRows extends JpaRepository<QuestionOption, UUID> {
    List<QuestionOption> findByQuestionIdInOrderByPosition(Collection<UUID> questionIds);
}
