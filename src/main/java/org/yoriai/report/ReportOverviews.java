package org.yoriai.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.Contracts;
import org.yoriai.programme.ProgrammeSessionId;

/** 報告書の現在を読む — the record held against what was handed in; people are counted, so the reading is logged. */
@Service
@OfficeOnly
@Transactional
public class ReportOverviews {
    private static final int ANY = 1;
    private final ReportVersions versions;
    private final WrittenPassages passages;
    private final ReportGathering gathering;
    private final Contracts contracts;
    private final Clock clock;

    ReportOverviews(
            ReportVersions versions,
            WrittenPassages passages,
            ReportGathering gathering,
            Contracts contracts,
            Clock clock) {
        this.versions = versions;
        this.passages = passages;
        this.gathering = gathering;
        this.contracts = contracts;
        this.clock = clock;
    }

    public ReportOverview of(ProgrammeSessionId session, Person reader) {
        Map<Passage, WrittenPassage> worded = passages.findBySessionId(session.value()).stream()
                .collect(Collectors.toMap(WrittenPassage::passage, Function.identity()));
        ReportAssembly record = gathering.of(session, reader.id().toString(), ReportGathering.COUNTED);
        List<ReportVersion> all = versions.findBySessionIdOrderByNumber(session.value());
        return new ReportOverview(
                all.stream().map(ReportVersion::facts).toList(),
                all.isEmpty() ? List.of() : since(all.getLast(), record.worded(words(worded))),
                Arrays.stream(Passage.values())
                        .map(passage -> passage(record, passage, Optional.ofNullable(worded.get(passage))))
                        .toList());
    }

    private List<ReportChange> since(ReportVersion last, ReportAssembly now) {
        return last.figures()
                .until(ReportFigures.of(now.content(contracts.current(), LocalDate.now(clock), ANY, Optional.empty())));
    }

    private static Map<Passage, String> words(Map<Passage, WrittenPassage> worded) {
        return worded.values().stream().collect(Collectors.toMap(WrittenPassage::passage, WrittenPassage::words));
    }

    private static PassageFacts passage(ReportAssembly record, Passage passage, Optional<WrittenPassage> written) {
        String basis = PassageSources.basis(record, passage);
        return new PassageFacts(
                passage,
                PassageSources.of(record, passage),
                written.map(WrittenPassage::words),
                written.filter(row -> !row.wordedFrom(basis)).isPresent(),
                written.map(WrittenPassage::version).orElse(PassageFacts.NONE));
    }
}
