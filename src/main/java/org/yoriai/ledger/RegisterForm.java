package org.yoriai.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yoriai.programme.ContractFacts;
import org.yoriai.shared.WordPaper;

/** 区へ提出する書面 (.docx) — to whom, by whom, under which article; then the register's lines, each with its columns' names. */
final class RegisterForm {
    private static final int TITLE = 16;
    private static final int SMALL = 11;
    private static final int[] NAMED = {2600, 7038};
    private static final int[] STAFF = {2000, 2338, 1500, 1500, 1500, 800};
    private static final int[] CLOUD = {1400, 1100, 3238, 900, 1400, 900, 700};
    private final RegisterWording.In words;
    private final ContractFacts contract;
    private final LocalDate day;

    RegisterForm(RegisterWording.In words, ContractFacts contract, LocalDate day) {
        this.words = words;
        this.contract = contract;
        this.day = day;
    }

    byte[] docx(Register register, List<List<String>> lines) {
        String title = words.say("protection.form." + register.wireName());
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            WordPaper.page(document);
            WordPaper.foot(document, title);
            WordPaper.heading(document, title, TITLE).setAlignment(ParagraphAlignment.CENTER);
            WordPaper.named(document, NAMED, head(register));
            WordPaper.heading(document, words.say("protection.form.lines", lines.size() - 1), SMALL);
            write(document, register, lines);
            document.getProperties().getCoreProperties().setTitle(title);
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<List<String>> head(Register register) {
        return List.of(
                List.of(words.say("protection.form.to"), words.say("protection.form.dear", contract.wardHead())),
                List.of(words.say("protection.form.date"), words.day(day)),
                List.of(
                        words.say("protection.form.from"),
                        contract.contractor().name() + "\n" + contract.representative()),
                List.of(words.say("protection.form.contract"), contract.fullTitle()),
                List.of(words.say("protection.form.article"), words.say("protection.clause", register.article())));
    }

    private void write(XWPFDocument document, Register register, List<List<String>> lines) {
        switch (register) {
            case STAFF -> WordPaper.listed(document, STAFF, lines);
            case CLOUD, CLOUD_CHECKS -> WordPaper.listed(document, CLOUD, lines);
            case MEDIA, MANAGERS, TRAINING, SUBCONTRACTS, INSPECTIONS, BROUGHT_IN -> eachByItself(document, lines);
        }
    }

    /** A line with many columns is read down the page, not across. */
    private void eachByItself(XWPFDocument document, List<List<String>> lines) {
        List<String> heads = lines.getFirst();
        for (int index = 1; index < lines.size(); index++) {
            List<String> line = lines.get(index);
            WordPaper.heading(document, words.say("protection.form.line", index), SMALL);
            WordPaper.named(
                    document,
                    NAMED,
                    IntStream.range(0, heads.size())
                            .filter(column -> !line.get(column).isEmpty())
                            .mapToObj(column -> List.of(heads.get(column), line.get(column)))
                            .toList());
        }
    }
}
