package org.yoriai.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yoriai.vault.SealedFile;
import org.yoriai.vault.SealedFiles;

/** 協議の経過を組み立てる — an agreement with what was said and the files of it; two queries, however many there are. */
@Component
class AgreementThreads {
    private final TalkRows talks;
    private final SealedFiles files;

    AgreementThreads(TalkRows talks, SealedFiles files) {
        this.talks = talks;
        this.files = files;
    }

    AgreementThread of(Agreement row) {
        return of(List.of(row)).getFirst();
    }

    /** In the order given. */
    List<AgreementThread> of(List<Agreement> rows) {
        Map<UUID, List<Talk>> said =
                talks
                        .findByAgreementIdInOrderByPosition(
                                rows.stream().map(Agreement::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Talk::agreementId));
        Map<UUID, List<SealedFile>> attached = files.of(
                said.values().stream().flatMap(List::stream).map(Talk::getId).toList());
        return rows.stream()
                .map(row -> new AgreementThread(
                        row.facts(),
                        said.getOrDefault(row.getId(), List.of()).stream()
                                .map(talk -> talk.facts(attached.getOrDefault(talk.getId(), List.of())))
                                .toList()))
                .toList();
    }
}
