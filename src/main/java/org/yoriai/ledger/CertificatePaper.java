package org.yoriai.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.yoriai.shared.WordPaper;
import org.yoriai.vault.FileType;

/** 消去・廃棄証明書 (.docx) — what, when, how and by whom, and what was looked at afterwards; names are signed by hand. */
@Component
class CertificatePaper {
    private static final int TITLE = 16;
    private static final int SMALL = 11;
    private static final int[] NAMED = {2600, 7038};
    private static final int[] CHECKS = {5438, 4200};
    private static final int[] ROWS = {7438, 2200};
    private final RegisterWording wording;
    private final Clock clock;

    CertificatePaper(RegisterWording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    RegisterExports.Export docx(EndedContract ended) {
        RegisterWording.In words = wording.in(Locale.JAPANESE);
        String title = words.say("certificate.title");
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            WordPaper.page(document);
            WordPaper.foot(document, title);
            WordPaper.heading(document, title, TITLE).setAlignment(ParagraphAlignment.CENTER);
            WordPaper.named(document, NAMED, head(ended, words));
            WordPaper.heading(document, words.say("certificate.how"), SMALL);
            WordPaper.named(document, NAMED, how(ended, words));
            WordPaper.heading(document, words.say("certificate.checks"), SMALL);
            WordPaper.listed(document, CHECKS, checks(ended, words));
            WordPaper.heading(document, words.say("certificate.signed"), SMALL);
            WordPaper.named(document, NAMED, signed(ended, words));
            WordPaper.heading(document, words.say("certificate.rows"), SMALL);
            WordPaper.listed(document, ROWS, rows(ended, words));
            document.getProperties().getCoreProperties().setTitle(title);
            document.write(out);
            return new RegisterExports.Export(
                    title + FileType.DOCX.extension(), FileType.DOCX.mediaType(), out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<List<String>> head(EndedContract ended, RegisterWording.In words) {
        return List.of(
                List.of(words.say("protection.form.to"), words.say("protection.form.dear", ended.wardHead())),
                List.of(words.say("protection.form.date"), words.day(LocalDate.now(clock))),
                List.of(
                        words.say("protection.form.from"),
                        ended.contractor() + "\n" + words.say("certificate.representative")),
                List.of(words.say("protection.form.contract"), ended.title()),
                List.of(words.say("protection.form.article"), words.say("certificate.clause")));
    }

    private static List<List<String>> how(EndedContract ended, RegisterWording.In words) {
        return List.of(
                List.of(
                        words.say("certificate.what"),
                        words.say("certificate.what-is", ended.rowsInAll(), ended.accounts())),
                List.of(
                        words.say("certificate.returned"),
                        words.say(
                                "certificate.returned-is",
                                words.moment(ended.archive().at()),
                                ended.archive().files(),
                                ended.archive().bytes(),
                                ended.archive().sha256(),
                                words.moment(ended.received()))),
                List.of(words.say("certificate.agreed"), words.moment(ended.agreed())),
                List.of(words.say("certificate.when"), words.moment(ended.disposed())),
                List.of(words.say("certificate.method"), words.say("certificate.method-is")),
                List.of(words.say("certificate.stays"), words.say("certificate.stays-is")));
    }

    private static List<List<String>> checks(EndedContract ended, RegisterWording.In words) {
        return List.of(
                List.of(words.say("certificate.check"), words.say("certificate.result")),
                List.of(words.say("certificate.swept"), result(ended.swept(), words)),
                List.of(words.say("certificate.rewritten"), result(ended.rewritten(), words)),
                List.of(words.say("certificate.master"), result(ended.masterGone(), words)),
                List.of(words.say("certificate.copies"), words.say("certificate.by-hand")),
                List.of(words.say("certificate.files"), words.say("certificate.by-hand")));
    }

    private static String result(Optional<OffsetDateTime> checked, RegisterWording.In words) {
        return checked.map(at -> words.say("certificate.seen", words.moment(at)))
                .orElseGet(() -> words.say("certificate.not-yet"));
    }

    private static List<List<String>> signed(EndedContract ended, RegisterWording.In words) {
        return List.of(
                List.of(words.say("certificate.by", ended.contractor()), words.say("certificate.sign-here")),
                List.of(words.say("certificate.witness", ended.ward()), words.say("certificate.sign-here")));
    }

    private static List<List<String>> rows(EndedContract ended, RegisterWording.In words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("certificate.table"), words.say("certificate.count")));
        ended.rows().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                // a table of that time may be no more
                .forEach(one -> rows.add(List.of(
                        words.sayOr("archive.table." + one.getKey(), one.getKey()), Long.toString(one.getValue()))));
        return rows;
    }
}
