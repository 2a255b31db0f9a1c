package org.yoriai.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.survey.Answers;
import org.yoriai.survey.DeskKeying;
import org.yoriai.survey.KeyedPaper;
import org.yoriai.survey.KeyingDoubt;
import org.yoriai.survey.PrintedSheets;
import org.yoriai.vault.Audit;

/** 読み取りの確認 — sheet by sheet a person decides; only then an answer is stored, and the pictures are removed. */
@Service
@BothSides
@Transactional
public class SheetReview {
    private final SheetRows rows;
    private final PrintedSheets printed;
    private final DeskKeying keying;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SheetReview(
            SheetRows rows, PrintedSheets printed, DeskKeying keying, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.printed = printed;
        this.keying = keying;
        this.audit = audit;
        this.events = events;
    }

    /**
     * 確認待ちの回答票
     *
     * @param pages how many pages such a sheet has
     * @param here of how many of them a picture came
     */
    public record Waiting(UUID id, int sheet, int pages, int here) {}

    /** By number; two of one number when its pictures were taken twice. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(ProgrammeSessionId session) {
        return rows.waiting(session).stream()
                .map(row -> new Waiting(row.id(), row.sheet(), row.pages(), row.here()))
                .toList();
    }

    /**
     * Shows a sheet to a person, which is logged: handwriting may name somebody (I4).
     *
     * @throws Refusal {@code sheet-decided} when somebody has decided on it in the meantime
     */
    public SheetUnderReview open(ProgrammeSessionId session, UUID reading, Person by) {
        SheetRows.Row row = row(session, reading);
        Map<Integer, PageFindings> findings = new TreeMap<>();
        Map<Integer, StraightPage> pictures = new TreeMap<>();
        for (SheetRows.PageRow page : rows.pages(reading)) {
            findings.put(page.page(), page.findings());
            pictures.put(page.page(), straight(rows.picture(page.id())));
        }
        List<Integer> missing = new ArrayList<>();
        for (int page = 1; page <= row.pages(); page++) {
            if (!findings.containsKey(page)) {
                missing.add(page);
            }
        }
        boolean twice = rows.waiting(session).stream()
                .anyMatch(other -> other.sheet() == row.sheet() && !other.id().equals(reading));
        Proposals proposals = new Proposals(findings, pictures);
        audit.record(by.id().toString(), "sheet.viewed", session.toString(), Integer.toString(row.sheet()));
        return new SheetUnderReview(
                reading,
                row.sheet(),
                List.copyOf(missing),
                twice,
                printed.find(session, row.sheet()).questionnaire().questions().stream()
                        .map(proposals::of)
                        .toList(),
                proposals.strays());
    }

    /** What the person should look at besides, before the sheet is stored: the same sheet keyed before, and the like. */
    @Transactional(readOnly = true)
    public List<KeyingDoubt> doubts(ProgrammeSessionId session, UUID reading, Answers answers) {
        return keying.doubts(
                session, new KeyedPaper(reading, row(session, reading).sheet(), answers));
    }

    /**
     * Stores what the person has confirmed, as if they had keyed the sheet, and removes its pictures.
     *
     * @throws Refusal {@code sheet-decided}; {@code keying-answers}
     */
    public void confirm(ProgrammeSessionId session, UUID reading, Answers answers, Person by) {
        SheetRows.Row row = row(session, reading);
        keying.keep(session, new KeyedPaper(reading, row.sheet(), answers), by);
        remove(session, row, "sheet.confirmed", by);
    }

    /** Removes a reading with its pictures; the paper can be read again or keyed. */
    public void discard(ProgrammeSessionId session, UUID reading, Person by) {
        remove(session, row(session, reading), "sheet.discarded", by);
    }

    private void remove(ProgrammeSessionId session, SheetRows.Row row, String action, Person by) {
        if (!rows.remove(row.id())) {
            throw decided();
        }
        audit.record(by.id().toString(), action, session.toString(), Integer.toString(row.sheet()));
        events.publishEvent(new SheetReadingChanged(ContractScope.required(), session));
    }

    private SheetRows.Row row(ProgrammeSessionId session, UUID reading) {
        return rows.waiting(session).stream()
                .filter(row -> row.id().equals(reading))
                .findFirst()
                .orElseThrow(SheetReview::decided);
    }

    private static StraightPage straight(byte[] jpeg) {
        try {
            return new StraightPage(GreyPicture.of(ImageIO.read(new ByteArrayInputStream(jpeg))));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Refusal decided() {
        return new Refusal(Refusal.Kind.CONFLICT, "sheet-decided");
    }
}
