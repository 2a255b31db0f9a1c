package org.yoriai.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 質問票の棚 — versions as they are read again and again; one on which both sides agreed never changes. */
@Component
class QuestionnaireShelf {
    private static final int MOST = 500;
    private final Cache<UUID, Questionnaire> agreed =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final QuestionnaireJson json;

    QuestionnaireShelf(QuestionnaireJson json) {
        this.json = json;
    }

    Questionnaire of(QuestionnaireVersion version) {
        return version.agreed()
                ? agreed.get(version.getId(), _ -> json.read(version.content()))
                : json.read(version.content());
    }
}
