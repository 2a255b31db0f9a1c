package org.yoriai.sheet;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.yoriai.identity.BothSides;
import org.yoriai.identity.Person;
import org.yoriai.programme.ProgrammeSessionId;
import org.yoriai.shared.ContractScope;
import org.yoriai.shared.Refusal;
import org.yoriai.shared.Sha256;
import org.yoriai.survey.PrintedSheets;
import org.yoriai.survey.PrintedSheets.PrintedSheet;
import org.yoriai.survey.SheetCode;
import org.yoriai.vault.Audit;

/** 紙の回答の読み取り — takes photographs and scans of filled sheets page by page; what was read waits for a person. */
@Service
@BothSides
public class SheetIntake {
    private static final float QUALITY = 0.85f;
    private final PrintedSheets printed;
    private final SheetRows rows;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    // one picture at a time is unpacked: ten at once would not fit into a small server's memory
    private final Semaphore desk = new Semaphore(1, true);

    SheetIntake(
            PrintedSheets printed,
            SheetRows rows,
            Audit audit,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.printed = printed;
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
    }

    /** The most bytes of one file; more need not be received. */
    public static final int MOST_BYTES = PictureFile.MOST_BYTES;

    /**
     * 読み取ったページ
     *
     * @param page of the file, from 1
     * @param sheet empty where nothing could be read
     */
    public record PageTaken(int page, Optional<Integer> sheet, Optional<Refusal> refused) {}

    /** 進みぐあい */
    public interface Progress {
        void done(int page, int of);
    }

    /**
     * @param name tells the kind of the file
     * @return one for each page of the file: those that were not read say why
     * @throws Refusal for a file that cannot be read at all; {@code sheet-file-kind}, {@code sheet-file-large} and the like
     */
    public List<PageTaken> take(ProgrammeSessionId session, String name, byte[] bytes, Person by, Progress progress) {
        desk.acquireUninterruptibly();
        try (PictureFile file = PictureFile.open(name, bytes)) {
            Blanks blanks = new Blanks(session);
            List<PageTaken> taken = new ArrayList<>();
            for (int index = 0; index < file.pages(); index++) {
                String sha256 = sha256(bytes, index);
                taken.add(take(session, file, index, sha256, blanks, by));
                progress.done(index + 1, file.pages());
            }
            return List.copyOf(taken);
        } finally {
            desk.release();
        }
    }

    private PageTaken take(
            ProgrammeSessionId session, PictureFile file, int index, String sha256, Blanks blanks, Person by) {
        try {
            SheetCamera.Seen seen = SheetCamera.look(file.page(index), blanks::of);
            byte[] picture = seen.page().picture().jpeg(QUALITY);
            transaction.executeWithoutResult(_ -> keep(session, seen, picture, sha256, by));
            return new PageTaken(index + 1, Optional.of(seen.code().sheet()), Optional.empty());
        } catch (Refusal refusal) {
            return new PageTaken(index + 1, Optional.empty(), Optional.of(refusal));
        }
    }

    private void keep(ProgrammeSessionId session, SheetCamera.Seen seen, byte[] picture, String sha256, Person by) {
        if (rows.holds(session, sha256)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "sheet-again", seen.code().sheet());
        }
        PrintedSheet sheet = printed.find(session, seen.code());
        int number = seen.code().sheet();
        UUID reading = rows.lacking(session, number, seen.code().page())
                .orElseGet(() -> rows.begin(
                        session, sheet.version(), number, sheet.layout().pages().size(), by));
        rows.keep(reading, sha256, seen.code().page(), seen.findings(), picture);
        audit.record(
                by.id().toString(),
                "sheet.page-read",
                session.toString(),
                number + "." + seen.code().page());
        events.publishEvent(new SheetReadingChanged(ContractScope.required(), session));
    }

    private static String sha256(byte[] bytes, int page) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        return HexFormat.of()
                .formatHex(digest.digest(ByteBuffer.allocate(4).putInt(page).array()));
    }

    /** 何も書かれていない用紙 — made once for all pages of a file. */
    private final class Blanks {
        private final ProgrammeSessionId session;
        private final Map<String, List<StraightPage>> made = new HashMap<>();

        Blanks(ProgrammeSessionId session) {
            this.session = session;
        }

        SheetCamera.Printed of(SheetCode code) {
            PrintedSheet sheet = printed.find(session, code);
            var layout = sheet.layout()
                    .page(code.page())
                    .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_INPUT, "sheet-no-page"));
            List<StraightPage> pages =
                    made.computeIfAbsent(sheet.version() + code.base(), _ -> blank(sheet.version(), code.base()));
            if (pages.size() < code.page()) {
                throw new Refusal(Refusal.Kind.BAD_INPUT, "sheet-no-page");
            }
            return new SheetCamera.Printed(layout, pages.get(code.page() - 1));
        }

        private List<StraightPage> blank(int version, String base) {
            List<StraightPage> pages = new ArrayList<>();
            try (PictureFile file = PictureFile.open("blank.pdf", printed.blank(session, version, base))) {
                for (int page = 0; page < file.pages(); page++) {
                    pages.add(StraightPage.asPrinted(file.page(page)));
                }
            }
            return pages;
        }
    }
}
