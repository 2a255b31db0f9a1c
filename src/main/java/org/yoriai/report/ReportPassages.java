package org.yoriai.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.OfficeOnly;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.Ids;
import org.yoriai.shared.Refusal;
import org.yoriai.vault.Audit;

/** 報告書の文章を書く — what the office words itself stays, whatever the tablets bring afterwards. */
@Service
@OfficeOnly
@Transactional
public class ReportPassages {
    static final int MOST = 8000;
    private final WrittenPassages rows;
    private final ReportGathering gathering;
    private final Audit audit;
    private final Clock clock;

    ReportPassages(WrittenPassages rows, ReportGathering gathering, Audit audit, Clock clock) {
        this.rows = rows;
        this.gathering = gathering;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param seen the version that the person saw
     * @throws Refusal {@code passage-text}, {@code passage-moved-on}
     */
    public void write(ProgrammeSessionId session, Passage passage, int seen, String text, Person by) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > MOST) {
            throw new Refusal(Refusal.Kind.BAD_INPUT, "passage-text", MOST);
        }
        ReportAssembly record = gathering.of(session, by.id().toString(), ReportGathering.COUNTED);
        WrittenPassage row = seenRow(session, passage, seen)
                .orElseGet(() -> new WrittenPassage(Ids.next(), session.value(), passage));
        row.word(words, PassageSources.basis(record, passage), by.id(), OffsetDateTime.now(clock));
        try {
            rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new Refusal(Refusal.Kind.CONFLICT, "passage-moved-on");
        }
        audit.record(by.id().toString(), "report.worded", session.toString(), passage.wireName());
    }

    /** Back to the record's own words. @throws Refusal {@code passage-moved-on} */
    public void takeBack(ProgrammeSessionId session, Passage passage, int seen, Person by) {
        seenRow(session, passage, seen).ifPresent(row -> {
            rows.delete(row);
            audit.record(by.id().toString(), "report.unworded", session.toString(), passage.wireName());
        });
    }

    private Optional<WrittenPassage> seenRow(ProgrammeSessionId session, Passage passage, int seen) {
        Optional<WrittenPassage> row = rows.findLockedBySessionIdAndPassage(session.value(), passage);
        if (row.map(WrittenPassage::version).orElse(PassageFacts.NONE) != seen) {
            throw new Refusal(Refusal.Kind.CONFLICT, "passage-moved-on");
        }
        return row;
    }

    /** For this package, whose services are guarded themselves. */
    Map<Passage, String> written(ProgrammeSessionId session) {
        return rows.findBySessionId(session.value()).stream()
                .collect(Collectors.toMap(WrittenPassage::passage, WrittenPassage::words));
    }
}
