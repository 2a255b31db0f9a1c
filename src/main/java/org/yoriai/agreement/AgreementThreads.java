package org.yoriai.agreement;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yoriai.vault.SealedFiles;

/** 協議の経過を組み立てる — an agreement with what was said and the files of it; three queries. */
@Component
class AgreementThreads {
    private final TalkRows talks;
    private final SealedFiles files;

    AgreementThreads(TalkRows talks, SealedFiles files) {
        this.talks = talks;
        this.files = files;
    }

    AgreementThread of(Agreement row) {
        List<Talk> said = talks.findByAgreementIdOrderByPosition(row.getId());
        var attached = files.of(said.stream().map(Talk::getId).toList());
        return new AgreementThread(
                row.facts(),
                said.stream()
                        .map(talk -> talk.facts(attached.getOrDefault(talk.getId(), List.of())))
                        .toList());
    }
}
